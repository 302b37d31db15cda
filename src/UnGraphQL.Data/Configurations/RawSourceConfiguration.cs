using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class RawSourceConfiguration : IEntityTypeConfiguration<RawSource>
{
    public void Configure(EntityTypeBuilder<RawSource> builder)
    {
        builder.ToTable("Sources");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder.Property(s => s.Name).HasMaxLength(400);
        builder.HasIndex(s => s.Sha256).IsUnique();
        builder.HasIndex(s => s.Name);
    }
}
