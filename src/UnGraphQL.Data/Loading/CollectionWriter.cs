using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Search;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// One change of the collection in one transaction: sources come or go, the works they concern are derived anew, references in both directions
/// and cited dates are brought up to date, and the version rises. For one use.
/// </summary>
internal sealed class CollectionWriter
{
    private readonly UnGraphQLContext _context;
    private readonly LoadSetting _setting;
    private readonly CancellationToken _cancellationToken;
    private readonly IdSequence _ids;
    private readonly HeldDocuments _held;
    private readonly WorkRegister _works;

    /// <summary>Which source brought the first document of a work and language in this transaction.</summary>
    private readonly Dictionary<(long Work, Language Language), long> _stored = [];

    public CollectionWriter(UnGraphQLContext context, LoadSetting setting, CancellationToken cancellationToken)
    {
        _context = context;
        _setting = setting;
        _cancellationToken = cancellationToken;
        _ids = new IdSequence(context);
        _held = new HeldDocuments(context, setting.Read);
        _works = new WorkRegister(context, _ids);
    }

    /// <summary>Stores sources that were read; says of each its id and whether it is new, an update, or was stored by another load meanwhile.</summary>
    public IReadOnlyList<(long Id, LoadStatus Status)> Store(IReadOnlyList<ReadSource> sources)
    {
        using var transaction = _context.Database.BeginTransaction();
        var hashes = sources.Select(s => s.Sha256).ToList();
        var held = _context.Sources.Where(s => hashes.Contains(s.Sha256)).ToDictionary(s => s.Sha256, StringComparer.Ordinal);
        _works.Find([.. sources.SelectMany(s => s.Documents.Select((document, ordinal) => (WorkKey.Of(document, s.Sha256, ordinal), document.Symbol)))]);
        var stored = sources.Select(source => Store(source, held.GetValueOrDefault(source.Sha256))).ToList();
        _setting.Checkpoint?.Invoke("sources");
        Commit(transaction, [.. stored.SelectMany(s => s.Works)]);
        return [.. stored.Select(s => (s.Id, s.Status))];
    }

    /// <summary>
    /// Sources held that were given again count as loaded now. Where that changes what is served, it is derived anew; else nothing changes.
    /// </summary>
    /// <param name="given">Ids and positions in the order given.</param>
    /// <returns>Ids of the sources that are served now and were not.</returns>
    public IReadOnlySet<long> Renew(IReadOnlyDictionary<long, int> given)
    {
        using var transaction = _context.Database.BeginTransaction();
        var renewal = new SourceRenewal(_context, given, _setting);
        Commit(transaction, [.. renewal.Run()]);
        return renewal.Served;
    }

    /// <summary>Removes a work, and its sources unless other works are served from them.</summary>
    /// <returns>Number of sources removed.</returns>
    public int Remove(long workId)
    {
        using var transaction = _context.Database.BeginTransaction();
        var sources = _context.SourceDocuments.Where(d => d.WorkId == workId).Select(d => d.SourceId).Distinct().ToList();
        _context.SourceDocuments.Where(d => d.WorkId == workId).ExecuteDelete();
        Derive([workId]);
        var removed = _context.Sources.Where(s => sources.Contains(s.Id) && !_context.SourceDocuments.Any(d => d.SourceId == s.Id)).ExecuteDelete();

        // A source that stays for its other documents is incomplete now: the next load reads it again.
        _context.Sources.Where(s => sources.Contains(s.Id)).ExecuteUpdate(set => set.SetProperty(s => s.ReaderVersion, 0));
        _setting.Checkpoint?.Invoke("commit");
        transaction.Commit();
        return removed;
    }

    private void Commit(IDbContextTransaction transaction, HashSet<long> works)
    {
        if (works.Count > 0)
        {
            Derive(works);
            _setting.Checkpoint?.Invoke("commit");
            transaction.Commit();
        }
    }

    /// <param name="raw">The source as it is held; null when it is not.</param>
    private (long Id, LoadStatus Status, IReadOnlyCollection<long> Works) Store(ReadSource source, RawSource? raw)
    {
        if (raw?.ReaderVersion == _setting.ReaderVersion && raw.Form == source.Form && !_setting.Again)
        {
            // Another load has stored it since this one began.
            return (raw.Id, LoadStatus.Unchanged, []);
        }

        var concerned = new HashSet<long>();
        var isUpdate = raw is not null;
        if (raw is null)
        {
            raw = Insert(source);
        }
        else
        {
            var id = raw.Id;
            concerned.UnionWith(_context.SourceDocuments.Where(d => d.SourceId == id).Select(d => d.WorkId));
            _context.SourceDocuments.Where(d => d.SourceId == id).ExecuteDelete();
            raw.ReaderVersion = _setting.ReaderVersion;
            raw.LoadedAt = source.IsFromCollection ? raw.LoadedAt : _setting.LoadedAt(source.Position);
            raw.Format = source.Documents[0].Format;
            raw.Form = source.Form;
            _context.Sources.Where(s => s.Id == id).ExecuteUpdate(set => set
                .SetProperty(s => s.ReaderVersion, raw.ReaderVersion)
                .SetProperty(s => s.LoadedAt, raw.LoadedAt)
                .SetProperty(s => s.Format, raw.Format)
                .SetProperty(s => s.Form, raw.Form));
        }

        _held.Remember(raw, source.Documents);
        for (var ordinal = 0; ordinal < source.Documents.Length; ordinal++)
        {
            var document = source.Documents[ordinal];
            var work = _works.Of(WorkKey.Of(document, raw.Sha256, ordinal), document.Symbol, concerned);
            isUpdate |= IsOfAnother(work, document.Language, raw);
            _context.Insert(new SourceDocument { SourceId = raw.Id, Ordinal = ordinal, WorkId = work.Id, Language = document.Language });
            concerned.Add(work.Id);
        }

        return (raw.Id, isUpdate ? LoadStatus.Updated : LoadStatus.New, concerned);
    }

    /// <summary>Whether another source has a document of the work in that language.</summary>
    private bool IsOfAnother(Work work, Language language, RawSource raw) =>
        (!_stored.TryAdd((work.Id, language), raw.Id) && _stored[(work.Id, language)] != raw.Id)
        || (!_works.BeganEmpty(work.Id) && _context.SourceDocuments.Any(d => d.WorkId == work.Id && d.Language == language && d.SourceId != raw.Id));

    private RawSource Insert(ReadSource source)
    {
        var raw = new RawSource
        {
            Id = _ids.Next<RawSource>(),
            Sha256 = source.Sha256,
            Name = source.Name,
            Format = source.Documents[0].Format,
            Form = source.Form,
            LoadedAt = _setting.LoadedAt(source.Position),
            ReaderVersion = _setting.ReaderVersion,
            Length = source.Bytes.Length,
        };
        _context.Insert(raw);
        _context.Insert(new RawContent { SourceId = raw.Id, Bytes = source.Bytes });
        return raw;
    }

    private void Derive(HashSet<long> works)
    {
        var old = works.Where(id => !_works.IsNew(id)).ToList();
        var symbols = SymbolsOf(old);
        var dated = CitedWithDate(old);
        var items = AgendaItemsOf(old);
        Clear(old);
        var written = Build(works);
        symbols.UnionWith(written.SelectMany(w => w.Symbols).Where(s => s.Kind is WorkSymbolKind.Own or WorkSymbolKind.Alias).Select(s => s.Display));
        _setting.Checkpoint?.Invoke("works");

        var resolver = new ReferenceResolver(_context);
        var references = written.SelectMany(w => w.References).ToList();
        resolver.Resolve(references);
        _context.InsertAll(references);
        _context.InsertAll(written.SelectMany(w => w.ReferenceMentions));
        _context.InsertAll(written.SelectMany(w => w.Diagnostics));
        var changed = written.Select(w => w.Work.Id).ToHashSet();
        changed.UnionWith(resolver.ResolveStored(symbols, works, [.. changed]));
        var emptied = RemoveEmptied([.. works.Except(changed)]);
        items.UnionWith(written.Select(w => w.Work.AgendaItemId).OfType<int>());
        AgendaItemTexts.Choose(_context, items);
        _setting.Checkpoint?.Invoke("references");

        dated.UnionWith(references.Where(r => r.CitedDate is not null && r.TargetSymbol is not null).Select(r => r.TargetSymbol ?? ""));
        var reports = new ReferenceReports(_context, _ids);
        new CitedDates(_context, reports).Check([.. dated.Union(symbols)]);
        new FormerSymbols(_context, reports).Check([.. references.Select(r => r.TargetSymbol).OfType<string>().Union(symbols)]);
        if (old.Count > 0)
        {
            UnusedReferenceData.Remove(_context);
        }

        changed.UnionWith(reports.Changed);
        new ChangeLog(_context).Note(DatasetVersion.Raise(_context, _setting.Clock), changed, [.. written.Select(w => w.Work.Key)], emptied);
    }

    private List<WorkRows> Build(HashSet<long> works)
    {
        var data = new ReferenceData(_context, _ids);
        var written = new List<WorkRows>();
        var documents = _held.Find(works);
        foreach (var id in works.Order())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var work = _works.WithId(id);
            var (served, rivals, lost) = _held.Of(work.Key, documents[id]);
            if (served.Count > 0)
            {
                var rows = WorkBuilder.Build(_ids, data, work, served, rivals, lost);
                Insert(rows);
                written.Add(rows);
            }
        }

        _context.UpdateRange(written.Select(w => w.Work));
        _context.SaveChanges();
        _context.ChangeTracker.Clear();
        return written;
    }

    private void Insert(WorkRows rows)
    {
        _context.InsertAll(rows.Symbols);
        _context.InsertAll(rows.Versions);
        _context.InsertAll(rows.Ballots);
        _context.InsertAll(rows.Sponsors);
        _context.InsertAll(rows.Paragraphs);
        _context.InsertAll(rows.ParagraphTexts);
        _context.InsertAll(rows.Footnotes);
        _context.InsertAll(rows.FootnoteTexts);
        _context.InsertAll(rows.FootnoteAnchors);
        _context.InsertAll(rows.FootnoteCalls);
        _context.InsertAll(rows.InternalReferences);
        _context.InsertAll(rows.InternalReferenceTexts);
        _context.InsertAll(rows.OrganizationMentions);
        _context.InsertAll(SearchIndex.Of(rows.Versions));
        _context.InsertAll(SearchIndex.Of(rows.ParagraphTexts));
    }

    private HashSet<string> SymbolsOf(List<long> works) =>
        _context.WorkSymbols
            .Where(s => works.Contains(s.WorkId) && (s.Kind == WorkSymbolKind.Own || s.Kind == WorkSymbolKind.Alias))
            .Select(s => s.Display)
            .ToHashSet(StringComparer.Ordinal);

    private HashSet<int> AgendaItemsOf(List<long> works) =>
        _context.Works.Where(w => works.Contains(w.Id) && w.AgendaItemId != null).Select(w => w.AgendaItemId ?? 0).ToHashSet();

    private HashSet<string> CitedWithDate(List<long> works) =>
        _context.CrossReferences
            .Where(r => works.Contains(r.WorkId) && r.CitedDate != null && r.TargetSymbol != null)
            .Select(r => r.TargetSymbol ?? "")
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes away what was derived; the works stay for what points to them.</summary>
    private void Clear(List<long> works)
    {
        if (works.Count > 0)
        {
            _context.Diagnostics.Where(d => works.Contains(d.WorkId)).ExecuteDelete();
            _context.OrganizationMentions.Where(m => works.Contains(m.WorkId)).ExecuteDelete();
            _context.CrossReferences.Where(r => works.Contains(r.WorkId)).ExecuteDelete();
            _context.InternalReferences.Where(r => works.Contains(r.WorkId)).ExecuteDelete();
            _context.Footnotes.Where(n => works.Contains(n.WorkId)).ExecuteDelete();
            SearchIndex.Remove(_context, works);
            _context.Paragraphs.Where(p => works.Contains(p.WorkId)).ExecuteDelete();
            _context.Ballots.Where(b => works.Contains(b.WorkId)).ExecuteDelete();
            _context.Sponsors.Where(s => works.Contains(s.WorkId)).ExecuteDelete();
            _context.LanguageVersions.Where(v => works.Contains(v.WorkId)).ExecuteDelete();
            _context.WorkSymbols.Where(s => works.Contains(s.WorkId)).ExecuteDelete();
        }
    }

    /// <returns>Their keys.</returns>
    private List<string> RemoveEmptied(List<long> works)
    {
        if (works.Count == 0)
        {
            return [];
        }

        var keys = _context.Works.Where(w => works.Contains(w.Id)).Select(w => w.Key).ToList();
        _context.Works.Where(w => works.Contains(w.Id)).ExecuteDelete();
        return keys;
    }
}
