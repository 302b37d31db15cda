using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class LanguageVersionConfiguration : IEntityTypeConfiguration<LanguageVersion>
{
    public void Configure(EntityTypeBuilder<LanguageVersion> builder)
    {
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Title).HasMaxLength(4000);
        builder.Property(v => v.AgendaItem).HasMaxLength(100);
        builder.Property(v => v.AgendaItemTitle).HasMaxLength(4000);
        builder.Property(v => v.JobNumber).HasMaxLength(50);
        builder.HasIndex(v => new { v.WorkId, v.Language }).IsUnique();
        builder.HasIndex(v => new { v.SourceId, v.Ordinal });
        builder.HasIndex(v => v.JobNumber);
        builder.HasOne<Work>().WithMany().HasForeignKey(v => v.WorkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<RawSource>().WithMany().HasForeignKey(v => v.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
