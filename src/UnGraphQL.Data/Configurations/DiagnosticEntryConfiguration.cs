using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class DiagnosticEntryConfiguration : IEntityTypeConfiguration<DiagnosticEntry>
{
    public void Configure(EntityTypeBuilder<DiagnosticEntry> builder)
    {
        builder.ToTable("Diagnostics");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Code).HasMaxLength(50);
        builder.Property(d => d.Address).HasMaxLength(100);
        builder.HasIndex(d => new { d.WorkId, d.Position });
        builder.HasIndex(d => new { d.Code, d.WorkId, d.Position });
        builder.HasIndex(d => d.ParagraphId);
        builder.HasIndex(d => d.CrossReferenceId);
        builder.HasOne<Work>().WithMany().HasForeignKey(d => d.WorkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Paragraph>().WithMany().HasForeignKey(d => d.ParagraphId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<CrossReference>().WithMany().HasForeignKey(d => d.CrossReferenceId).OnDelete(DeleteBehavior.SetNull);
    }
}
