using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class WorkSymbolConfiguration : IEntityTypeConfiguration<WorkSymbol>
{
    public void Configure(EntityTypeBuilder<WorkSymbol> builder)
    {
        builder.HasKey(s => new { s.WorkId, s.Kind, s.Symbol });
        builder.Property(s => s.Symbol).HasMaxLength(200);
        builder.Property(s => s.Display).HasMaxLength(200);
        builder.HasIndex(s => new { s.Symbol, s.Kind });
        builder.HasOne<Work>().WithMany().HasForeignKey(s => s.WorkId).OnDelete(DeleteBehavior.Cascade);
    }
}
