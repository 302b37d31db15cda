using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Configurations;

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Label).HasMaxLength(100);
        builder.Property(a => a.Labels).HasMaxLength(1000).HasConversion(labels => labels.ToString(), text => LanguageTexts.Parse(text)).HasDefaultValue(LanguageTexts.None);
        builder.Property(a => a.Titles).HasMaxLength(4000).HasConversion(titles => titles.ToString(), text => LanguageTexts.Parse(text));
        builder.HasIndex(a => new { a.SessionId, a.Label }).IsUnique();
        builder.HasOne<Session>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}
