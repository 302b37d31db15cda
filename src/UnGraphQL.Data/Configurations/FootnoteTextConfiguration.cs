using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class FootnoteTextConfiguration : IEntityTypeConfiguration<FootnoteText>
{
    public void Configure(EntityTypeBuilder<FootnoteText> builder)
    {
        builder.HasKey(t => new { t.FootnoteId, t.Language });
        builder.HasOne<Footnote>().WithMany().HasForeignKey(t => t.FootnoteId).OnDelete(DeleteBehavior.Cascade);
    }
}
