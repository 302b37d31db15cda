using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class DatasetStateConfiguration : IEntityTypeConfiguration<DatasetState>
{
    public void Configure(EntityTypeBuilder<DatasetState> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.AuthorityHash).HasMaxLength(64);
    }
}
