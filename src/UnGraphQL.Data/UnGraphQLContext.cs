using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data;

/// <summary>The collection. One thin derived context per provider carries its migrations.</summary>
public abstract class UnGraphQLContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Work> Works => Set<Work>();

    public DbSet<WorkSymbol> WorkSymbols => Set<WorkSymbol>();

    public DbSet<LanguageVersion> LanguageVersions => Set<LanguageVersion>();

    public DbSet<RawSource> Sources => Set<RawSource>();

    public DbSet<RawContent> Contents => Set<RawContent>();

    public DbSet<Paragraph> Paragraphs => Set<Paragraph>();

    public DbSet<ParagraphText> ParagraphTexts => Set<ParagraphText>();

    public DbSet<Footnote> Footnotes => Set<Footnote>();

    public DbSet<FootnoteText> FootnoteTexts => Set<FootnoteText>();

    public DbSet<FootnoteAnchor> FootnoteAnchors => Set<FootnoteAnchor>();

    public DbSet<CrossReference> CrossReferences => Set<CrossReference>();

    public DbSet<ReferenceMention> ReferenceMentions => Set<ReferenceMention>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<OrganizationName> OrganizationNames => Set<OrganizationName>();

    public DbSet<OrganizationMention> OrganizationMentions => Set<OrganizationMention>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Ballot> Ballots => Set<Ballot>();

    public DbSet<DiagnosticEntry> Diagnostics => Set<DiagnosticEntry>();

    public DbSet<DatasetState> DatasetStates => Set<DatasetState>();
}
