using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class ParagraphTextConfiguration : IEntityTypeConfiguration<ParagraphText>
{
    public void Configure(EntityTypeBuilder<ParagraphText> builder)
    {
        builder.HasKey(t => new { t.ParagraphId, t.Language });
        builder.Property(t => t.Label).HasMaxLength(100);
        builder.Property(t => t.OpeningPhrase).HasMaxLength(400);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(t => t.ParagraphId).OnDelete(DeleteBehavior.Cascade);
    }
}
