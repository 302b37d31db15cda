using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class BallotConfiguration : IEntityTypeConfiguration<Ballot>
{
    public void Configure(EntityTypeBuilder<Ballot> builder)
    {
        builder.HasKey(b => new { b.WorkId, b.Ordinal });
        builder.Property(b => b.Voter).HasMaxLength(300);
        builder.HasOne<Work>().WithMany().HasForeignKey(b => b.WorkId).OnDelete(DeleteBehavior.Cascade);
    }
}
