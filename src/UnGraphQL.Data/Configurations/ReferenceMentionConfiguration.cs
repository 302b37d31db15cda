using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class ReferenceMentionConfiguration : IEntityTypeConfiguration<ReferenceMention>
{
    public void Configure(EntityTypeBuilder<ReferenceMention> builder)
    {
        builder.HasKey(m => new { m.CrossReferenceId, m.Language });
        builder.HasOne<CrossReference>().WithMany().HasForeignKey(m => m.CrossReferenceId).OnDelete(DeleteBehavior.Cascade);
    }
}
