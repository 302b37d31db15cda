using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Search;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Search;

/// <summary>What a search finds: documents by their titles and symbols, paragraphs by their words, each once whatever the languages it fits in.</summary>
internal sealed class SearchMatches
{
    /// <summary>Before every title.</summary>
    private const double RankOfSymbol = -1_000_000;

    private readonly UnGraphQLContext _context;
    private readonly string _symbol;

    /// <summary>Null for all.</summary>
    private readonly int[]? _languages;
    private readonly IQueryable<Work> _works;
    private readonly IQueryable<Paragraph> _paragraphs;

    public SearchMatches(DatasetReader dataset, string query, SearchCondition condition, SearchFilterInput? where)
    {
        _context = dataset.Context;
        Condition = condition;
        _symbol = SymbolLookup.Normalize(query.Trim());
        _languages = where?.Language is { } languages ? [.. Enum.GetValues<Language>().Where(languages.Accepts).Select(language => (int)language)] : null;
        var isOfDocuments = where?.Kind?.AcceptsNone != false && where?.Action?.AcceptsNone != false;
        var documents = new DocumentFilterInput { Organization = where?.Organization, And = where?.Document is { } document ? [document] : null };
        _works = DocumentFilter.Apply(dataset, isOfDocuments ? _context.Works : _context.Works.Where(work => false), documents);
        _paragraphs = ParagraphFilter.Apply(dataset, _context.Paragraphs, new ParagraphFilterInput
        {
            Kind = where?.Kind,
            Action = where?.Action,
            Organization = where?.Organization,
            Document = where?.Document,
        });
    }

    public SearchCondition Condition { get; }

    public bool IsOf(Language language) => _languages?.Contains((int)language) != false;

    /// <summary>With their ranks, those of the best language.</summary>
    public IQueryable<SearchHit> Ranked()
    {
        var documents =
            from title in Best(Titles())
            join work in _works on title.Id equals work.Id
            select new SearchHit
            {
                WorkId = work.Id,
                ParagraphId = 0,
                Rank = title.Rank,
                Date = work.Date ?? DateOnly.MinValue,
                WorkSortKey = work.SortKey,
                WorkKey = work.Key,
                Position = -1,
            };
        var paragraphs =
            from text in Best(Texts())
            join paragraph in _paragraphs on text.Id equals paragraph.Id
            join work in _context.Works on paragraph.WorkId equals work.Id
            select new SearchHit
            {
                WorkId = paragraph.WorkId,
                ParagraphId = paragraph.Id,
                Rank = text.Rank,
                Date = work.Date ?? DateOnly.MinValue,
                WorkSortKey = work.SortKey,
                WorkKey = work.Key,
                Position = paragraph.Position,
            };
        return documents.Concat(paragraphs);
    }

    /// <summary>Without ranks, which nobody need compute to count.</summary>
    public IQueryable<FoundText> Found() => FoundDocuments().Concat(FoundParagraphs());

    public IQueryable<FoundText> FoundDocuments()
    {
        var titles = Titles().Select(title => title.Id);
        return _works.Where(work => titles.Contains(work.Id)).Select(work => new FoundText { WorkId = work.Id, ParagraphId = 0 });
    }

    public IQueryable<FoundText> FoundParagraphs() => FoundIn().Select(paragraph => new FoundText { WorkId = paragraph.WorkId, ParagraphId = paragraph.Id });

    public IQueryable<Paragraph> FoundIn()
    {
        var texts = Texts().Select(text => text.Id);
        return _paragraphs.Where(paragraph => texts.Contains(paragraph.Id));
    }

    /// <summary>Titles and paragraphs found, once for each language they fit in.</summary>
    public IQueryable<int> Languages() =>
        Titles().Join(_works, title => title.Id, work => work.Id, (title, _) => new { IsTitle = true, title.Id, title.Language })
            .Concat(Texts().Join(_paragraphs, text => text.Id, paragraph => paragraph.Id, (text, _) => new { IsTitle = false, text.Id, text.Language }))
            .Distinct()
            .Select(text => text.Language);

    private static IQueryable<RankedText> Best(IQueryable<SearchMatch> matches) =>
        matches.GroupBy(match => match.Id).Select(group => new RankedText { Id = group.Key, Rank = group.Min(match => match.Rank) });

    private IQueryable<SearchMatch> Texts() => InLanguages(Of<IndexedParagraph>());

    /// <summary>A document whose symbol the query is counts as found in each of its languages.</summary>
    private IQueryable<SearchMatch> Titles() => InLanguages(Of<IndexedTitle>().Concat(
        from symbol in _context.WorkSymbols
        join version in _context.LanguageVersions on symbol.WorkId equals version.WorkId
        where symbol.Symbol == _symbol && symbol.Kind < WorkSymbolKind.Draft
        select new SearchMatch { Id = symbol.WorkId, Language = (int)version.Language, Rank = RankOfSymbol }));

    private IQueryable<SearchMatch> Of<TText>()
        where TText : IndexedText =>
        _context.Matching<TText>(Condition)
            .Select(text => new SearchMatch { Id = text.Id / IndexedText.Languages, Language = (int)(text.Id % IndexedText.Languages), Rank = text.Rank });

    private IQueryable<SearchMatch> InLanguages(IQueryable<SearchMatch> matches) =>
        _languages is null ? matches : matches.Where(match => _languages.Contains(match.Language));

    private sealed class RankedText
    {
        public required long Id { get; init; }

        public required double Rank { get; init; }
    }
}
