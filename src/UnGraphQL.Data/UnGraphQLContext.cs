using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Configurations;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Search;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Data;

/// <summary>
/// The collection. One thin derived context per provider carries its migrations. A context that the factory gave out goes back to it,
/// with its connection open, when it is disposed.
/// </summary>
public abstract class UnGraphQLContext(DbContextOptions options) : DbContext(options)
{
    private volatile bool _isInterrupted;
    private bool _holdsState;

    public DbSet<Work> Works => Set<Work>();

    public DbSet<WorkSymbol> WorkSymbols => Set<WorkSymbol>();

    public DbSet<LanguageVersion> LanguageVersions => Set<LanguageVersion>();

    public DbSet<RawSource> Sources => Set<RawSource>();

    public DbSet<RawContent> Contents => Set<RawContent>();

    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();

    public DbSet<Paragraph> Paragraphs => Set<Paragraph>();

    public DbSet<ParagraphText> ParagraphTexts => Set<ParagraphText>();

    public DbSet<Footnote> Footnotes => Set<Footnote>();

    public DbSet<FootnoteText> FootnoteTexts => Set<FootnoteText>();

    public DbSet<FootnoteAnchor> FootnoteAnchors => Set<FootnoteAnchor>();

    public DbSet<FootnoteCall> FootnoteCalls => Set<FootnoteCall>();

    public DbSet<CrossReference> CrossReferences => Set<CrossReference>();

    public DbSet<ReferenceMention> ReferenceMentions => Set<ReferenceMention>();

    public DbSet<InternalReference> InternalReferences => Set<InternalReference>();

    public DbSet<InternalReferenceText> InternalReferenceTexts => Set<InternalReferenceText>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<OrganizationName> OrganizationNames => Set<OrganizationName>();

    public DbSet<OrganizationMention> OrganizationMentions => Set<OrganizationMention>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Ballot> Ballots => Set<Ballot>();

    public DbSet<Sponsor> Sponsors => Set<Sponsor>();

    public DbSet<DiagnosticEntry> Diagnostics => Set<DiagnosticEntry>();

    public DbSet<IndexedTitle> TitleIndex => Set<IndexedTitle>();

    public DbSet<IndexedParagraph> ParagraphIndex => Set<IndexedParagraph>();

    public DbSet<RemovedWork> RemovedWorks => Set<RemovedWork>();

    public DbSet<DatasetState> DatasetStates => Set<DatasetState>();

    /// <summary>Statements that read, since the context was lent.</summary>
    public int Statements { get; internal set; }

    /// <summary>Rows that those statements gave.</summary>
    public int Rows { get; internal set; }

    /// <summary>Whether the statement that runs, and each after it until the context is lent again, is to end with an error.</summary>
    internal bool IsInterrupted => _isInterrupted;

    /// <summary>In a query: the text as the bytes of its UTF-8, for what is only passed on.</summary>
    public static byte[]? Utf8(string? text) => throw new NotSupportedException("The database does this.");

    /// <summary>Where the context goes when it is disposed; null when nobody lent it.</summary>
    internal UnGraphQLContextFactory? Lender { get; set; }

    /// <summary>
    /// From the next statement on, every statement reads the collection in the same state, whatever others write meanwhile, until
    /// <see cref="TryLetGoOfState"/> or the context is given back. For contexts that only read.
    /// </summary>
    public void HoldState()
    {
        if (!_holdsState)
        {
            BeginReading();
            _holdsState = true;
        }
    }

    /// <summary>Ends what <see cref="HoldState"/> began. False when it could not: such a context is closed instead of given back.</summary>
    public bool TryLetGoOfState()
    {
        _holdsState = _holdsState && !TryEndReading();
        return !_holdsState;
    }

    /// <summary>Stops the statement that runs. The one member that may be called while another thread uses the context.</summary>
    public void Interrupt() => _isInterrupted = true;

    internal void BeginLending(UnGraphQLContextFactory lender)
    {
        Lender = lender;
        Statements = 0;
        Rows = 0;
        _isInterrupted = false;
    }

    /// <summary>Texts of an index that fulfil a condition.</summary>
    public IQueryable<TText> Matching<TText>(SearchCondition condition)
        where TText : IndexedText
    {
        var expression = Expression(condition);
        return Set<TText>().Where(text => text.Match == expression);
    }

    /// <summary>
    /// Stores rows past change tracking, in the order given: a row that others name comes first. In a transaction that is begun before.
    /// </summary>
    internal abstract void InsertAll<TEntity>(IEnumerable<TEntity> rows)
        where TEntity : class;

    internal void Insert<TEntity>(TEntity row)
        where TEntity : class => InsertAll([row]);

    /// <summary>Runs a statement with these values, and reads all its rows.</summary>
    public List<TRow> Read<TRow>(Statement<TRow> statement, QueryValues values)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(values);
        var rows = Run(statement, values);
        Statements++;
        Rows += rows.Count;
        StatementEvents.Write(statement.Text);
        return rows;
    }

#pragma warning disable CA1816 // Lent again after it was disposed; nothing here has a finalizer.
    public override void Dispose()
    {
        if (Lender?.TryTakeBack(this) != true)
        {
            Close();
            base.Dispose();
        }
    }

    public override ValueTask DisposeAsync()
    {
        if (Lender?.TryTakeBack(this) == true)
        {
            return ValueTask.CompletedTask;
        }

        Close();
        return base.DisposeAsync();
    }
#pragma warning restore CA1816

    /// <summary>A condition as <see cref="IndexedText.Match"/> is compared with.</summary>
    protected abstract string Expression(SearchCondition condition);

    protected abstract List<TRow> Run<TRow>(Statement<TRow> statement, QueryValues values);

    /// <summary>Begins a transaction that sees what is stored when its first statement runs.</summary>
    protected abstract void BeginReading();

    /// <summary>Ends that transaction.</summary>
    protected abstract bool TryEndReading();

    /// <summary>Lets go of what is kept for the connection, before it is closed.</summary>
    protected abstract void Close();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(UnGraphQLContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
    }
}
