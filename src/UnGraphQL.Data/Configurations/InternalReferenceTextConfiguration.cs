using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class InternalReferenceTextConfiguration : IEntityTypeConfiguration<InternalReferenceText>
{
    public void Configure(EntityTypeBuilder<InternalReferenceText> builder)
    {
        builder.HasKey(t => new { t.InternalReferenceId, t.Language });
        builder.HasOne<InternalReference>().WithMany().HasForeignKey(t => t.InternalReferenceId).OnDelete(DeleteBehavior.Cascade);
    }
}
