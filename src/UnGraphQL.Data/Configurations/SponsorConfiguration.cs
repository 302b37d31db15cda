using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class SponsorConfiguration : IEntityTypeConfiguration<Sponsor>
{
    public void Configure(EntityTypeBuilder<Sponsor> builder)
    {
        builder.HasKey(s => new { s.WorkId, s.Ordinal });
        builder.Property(s => s.Name).HasMaxLength(1000);
        builder.HasOne<Work>().WithMany().HasForeignKey(s => s.WorkId).OnDelete(DeleteBehavior.Cascade);
    }
}
