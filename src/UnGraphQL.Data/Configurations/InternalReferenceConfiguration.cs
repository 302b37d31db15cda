using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class InternalReferenceConfiguration : IEntityTypeConfiguration<InternalReference>
{
    public void Configure(EntityTypeBuilder<InternalReference> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Address).HasMaxLength(100);
        builder.Property(r => r.Pinpoint).HasMaxLength(400);
        builder.HasIndex(r => new { r.WorkId, r.Address, r.Ordinal }).IsUnique();
        builder.HasIndex(r => new { r.WorkId, r.Position });
        builder.HasIndex(r => new { r.ParagraphId, r.Position });
        builder.HasIndex(r => new { r.FootnoteId, r.Position });
        builder.HasIndex(r => new { r.TargetParagraphId, r.Position });
        builder.HasOne<Work>().WithMany().HasForeignKey(r => r.WorkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(r => r.ParagraphId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Footnote>().WithMany().HasForeignKey(r => r.FootnoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(r => r.TargetParagraphId).OnDelete(DeleteBehavior.SetNull);
    }
}
