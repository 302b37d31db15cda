using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class RawContentConfiguration : IEntityTypeConfiguration<RawContent>
{
    public void Configure(EntityTypeBuilder<RawContent> builder)
    {
        builder.ToTable("Contents");
        builder.HasKey(c => c.SourceId);
        builder.Property(c => c.SourceId).ValueGeneratedNever();
        builder.HasOne<RawSource>().WithOne().HasForeignKey<RawContent>(c => c.SourceId).OnDelete(DeleteBehavior.Cascade);
    }
}
