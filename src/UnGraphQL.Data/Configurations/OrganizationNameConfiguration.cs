using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class OrganizationNameConfiguration : IEntityTypeConfiguration<OrganizationName>
{
    public void Configure(EntityTypeBuilder<OrganizationName> builder)
    {
        builder.HasKey(n => new { n.OrganizationId, n.Position });
        builder.Property(n => n.Text).HasMaxLength(500);
        builder.Property(n => n.Folded).HasMaxLength(500);
        builder.HasIndex(n => n.Folded);
        builder.HasOne<Organization>().WithMany().HasForeignKey(n => n.OrganizationId).OnDelete(DeleteBehavior.Cascade);
    }
}
