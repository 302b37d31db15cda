using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class RemovedWorkConfiguration : IEntityTypeConfiguration<RemovedWork>
{
    public void Configure(EntityTypeBuilder<RemovedWork> builder)
    {
        builder.HasKey(w => w.Key);
        builder.Property(w => w.Key).HasMaxLength(200);
        builder.HasIndex(w => new { w.ChangedIn, w.Key });
    }
}
