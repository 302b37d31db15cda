using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class ParagraphConfiguration : IEntityTypeConfiguration<Paragraph>
{
    public void Configure(EntityTypeBuilder<Paragraph> builder)
    {
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Address).HasMaxLength(100);
        builder.Property(p => p.Label).HasMaxLength(100);
        builder.HasIndex(p => new { p.WorkId, p.Address }).IsUnique();
        builder.HasIndex(p => new { p.WorkId, p.Position });
        builder.HasIndex(p => new { p.ParentId, p.Position });
        builder.HasOne<Work>().WithMany().HasForeignKey(p => p.WorkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Cascade);
    }
}
