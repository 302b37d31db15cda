using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class OrganizationMentionConfiguration : IEntityTypeConfiguration<OrganizationMention>
{
    public void Configure(EntityTypeBuilder<OrganizationMention> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.RawText).HasMaxLength(1000);
        builder.HasIndex(m => new { m.OrganizationId, m.WorkId, m.Language, m.Position });
        builder.HasIndex(m => new { m.WorkId, m.Language, m.Position });
        builder.HasIndex(m => new { m.ParagraphId, m.Language, m.Position });
        builder.HasIndex(m => m.FootnoteId);
        builder.HasOne<Organization>().WithMany().HasForeignKey(m => m.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Work>().WithMany().HasForeignKey(m => m.WorkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(m => m.ParagraphId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Footnote>().WithMany().HasForeignKey(m => m.FootnoteId).OnDelete(DeleteBehavior.Cascade);
    }
}
