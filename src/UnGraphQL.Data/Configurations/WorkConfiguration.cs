using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class WorkConfiguration : IEntityTypeConfiguration<Work>
{
    public void Configure(EntityTypeBuilder<Work> builder)
    {
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Key).HasMaxLength(200);
        builder.Property(w => w.Symbol).HasMaxLength(200);
        builder.Property(w => w.SortKey).HasMaxLength(300);
        builder.Property(w => w.Title).HasMaxLength(4000);
        builder.Property(w => w.Number).HasMaxLength(100);
        builder.Property(w => w.Committee).HasMaxLength(500);
        builder.HasIndex(w => w.Key).IsUnique();
        builder.HasIndex(w => new { w.SortKey, w.Key }).IsUnique(); // the order of lists, so that pages are read along it
        builder.HasIndex(w => new { w.Date, w.SortKey });
        builder.HasIndex(w => w.Title);
        builder.HasIndex(w => new { w.Kind, w.SortKey });
        builder.HasIndex(w => new { w.BodyId, w.SortKey });
        builder.HasIndex(w => new { w.SessionId, w.SortKey });
        builder.HasIndex(w => new { w.MeetingId, w.SortKey });
        builder.HasIndex(w => new { w.AgendaItemId, w.SortKey });
        builder.HasIndex(w => w.CommitteeId);
        builder.HasIndex(w => new { w.ChangedIn, w.Id }); // the order of the bulk export
        builder.HasOne<Body>().WithMany().HasForeignKey(w => w.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Session>().WithMany().HasForeignKey(w => w.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(w => w.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(w => w.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organization>().WithMany().HasForeignKey(w => w.CommitteeId).OnDelete(DeleteBehavior.SetNull);
    }
}
