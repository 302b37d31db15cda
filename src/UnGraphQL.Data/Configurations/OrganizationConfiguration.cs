using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Code).HasMaxLength(100);
        builder.Property(o => o.Name).HasMaxLength(500);
        builder.Property(o => o.Successors).HasMaxLength(500).HasDefaultValue("");
        builder.HasIndex(o => o.Code).IsUnique();
        builder.HasIndex(o => new { o.Name, o.Code });
        builder.HasIndex(o => new { o.ParentId, o.Name });
        builder.HasOne<Organization>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.SetNull);
    }
}
