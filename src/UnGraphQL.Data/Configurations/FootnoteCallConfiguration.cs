using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class FootnoteCallConfiguration : IEntityTypeConfiguration<FootnoteCall>
{
    public void Configure(EntityTypeBuilder<FootnoteCall> builder)
    {
        builder.HasKey(c => new { c.FootnoteId, c.Language, c.Position });
        builder.HasIndex(c => c.ParagraphId);
        builder.HasOne<Footnote>().WithMany().HasForeignKey(c => c.FootnoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(c => c.ParagraphId).OnDelete(DeleteBehavior.Cascade);
    }
}
