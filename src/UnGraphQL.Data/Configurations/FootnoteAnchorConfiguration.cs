using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class FootnoteAnchorConfiguration : IEntityTypeConfiguration<FootnoteAnchor>
{
    public void Configure(EntityTypeBuilder<FootnoteAnchor> builder)
    {
        builder.HasKey(a => new { a.FootnoteId, a.ParagraphId });
        builder.HasIndex(a => new { a.ParagraphId, a.FootnoteId });
        builder.HasOne<Footnote>().WithMany().HasForeignKey(a => a.FootnoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(a => a.ParagraphId).OnDelete(DeleteBehavior.Cascade);
    }
}
