using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class FootnoteConfiguration : IEntityTypeConfiguration<Footnote>
{
    public void Configure(EntityTypeBuilder<Footnote> builder)
    {
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Address).HasMaxLength(100);
        builder.Property(n => n.Marker).HasMaxLength(50);
        builder.HasIndex(n => new { n.WorkId, n.Address }).IsUnique();
        builder.HasIndex(n => new { n.WorkId, n.Position });
        builder.HasOne<Work>().WithMany().HasForeignKey(n => n.WorkId).OnDelete(DeleteBehavior.Cascade);
    }
}
