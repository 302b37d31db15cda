using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Diagnostics;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Organizations;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Api.Sessions;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

/// <summary>What every document has.</summary>
[Resolvers("Resolution", "OtherDocument")]
internal static class DocumentResolvers
{
    public static string Id(DocumentRow parent) => new GlobalId("Document", parent.Key).ToString();

    public static byte[]? Title(DocumentRow parent, Language? language) => HasTitle(parent, language) ? parent.In(language).NamedTitle : parent.BestTitle;

    public static Language? ServedLanguage(DocumentRow parent, Language? language) => HasTitle(parent, language) ? language : parent.BestTitleLanguage;

    public static DocumentLinksRow Links(DocumentRow parent) => new(parent);

    public static IReadOnlyList<IReadOnlyList<string>> Aliases(IReadOnlyList<DocumentRow> parents, DatasetReader dataset) =>
        DocumentParts.Symbols(dataset.Context, parents, WorkSymbolKind.Alias);

    public static IReadOnlyList<IReadOnlyList<LanguageVersionRow>> Versions(IReadOnlyList<DocumentRow> parents, DatasetReader dataset) =>
        DocumentParts.Versions(dataset.Context, parents);

    public static IReadOnlyList<BodyRow?> Body(IReadOnlyList<DocumentRow> parents, DatasetReader dataset)
    {
        var reference = dataset.Knowing(reference => parents.All(parent => parent.BodyId is null || reference.Body(parent.BodyId) is not null));
        return [.. parents.Select(parent => reference.Body(parent.BodyId))];
    }

    public static IReadOnlyList<SessionRow?> Session(IReadOnlyList<DocumentRow> parents, DatasetReader dataset)
    {
        var reference = dataset.Knowing(reference => parents.All(parent => parent.SessionId is null || reference.Session(parent.SessionId) is not null));
        return [.. parents.Select(parent => reference.Session(parent.SessionId))];
    }

    public static IReadOnlyList<AgendaItemRow?> AgendaItem(IReadOnlyList<DocumentRow> parents, DatasetReader dataset)
    {
        var keys = parents.Select(parent => parent.AgendaItemId).OfType<int>().Distinct().ToArray();
        var items = keys.Length == 0
            ? []
            : SessionQueries.AgendaItems(dataset, dataset.Context.AgendaItems.Where(item => keys.Contains(item.Id))).ToDictionary(item => item.RowId);
        return [.. parents.Select(parent => items.GetValueOrDefault(parent.AgendaItemId ?? 0))];
    }

    public static IReadOnlyList<Connection<ParagraphRow>> Paragraphs(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, ParagraphFilterInput? where, Selection selection, DatasetReader dataset) =>
        new ParagraphPages(dataset, selection, PageArguments.Of(first, after, last, before), where).OfWorks(Keys(parents));

    public static IReadOnlyList<Connection<FootnoteRow>> Footnotes(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, Selection selection, DatasetReader dataset) =>
        FootnoteQueries.OfWorks(dataset.Context, Keys(parents), PageArguments.Of(first, after, last, before), selection);

    public static IReadOnlyList<Connection<ReferenceRow>> References(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).OfWorks(Keys(parents));

    public static IReadOnlyList<Connection<InternalReferenceRow>> InternalReferences(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, InternalReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new InternalReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).OfWorks(Keys(parents));

    public static IReadOnlyList<Connection<ReferenceRow>> CitedBy(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, IReadOnlyList<CrossReferenceSortInput>? order, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).ToWorks(Keys(parents));

    public static IReadOnlyList<Connection<MentionedOrganizationRow>> Organizations(
        IReadOnlyList<DocumentRow> parents,
        int? first,
        string? after,
        int? last,
        string? before,
        OrganizationFilterInput? where,
        IReadOnlyList<OrganizationSortInput>? order,
        DatasetReader dataset)
    {
        where?.Check(dataset);
        var named = DocumentParts.Organizations(dataset, parents);
        var pager = new MemoryPager<MentionedOrganizationRow>(PageArguments.Of(first, after, last, before), MentionedOrganizationOrder.Of(order));
        return [.. parents.Select(parent => pager.Page(named[parent.RowId].Where(row => where?.Accepts(row.Organization) != false)))];
    }

    public static IReadOnlyList<Connection<MentionRow>> Mentions(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, OrganizationMentionFilterInput? where, Selection selection, DatasetReader dataset) =>
        new MentionPages(dataset, selection, PageArguments.Of(first, after, last, before), where).InWorks(Keys(parents));

    public static IReadOnlyList<Connection<DiagnosticRow>> Diagnostics(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, DiagnosticFilterInput? where, Selection selection, DatasetReader dataset) =>
        DiagnosticQueries.OfWorks(dataset, Keys(parents), PageArguments.Of(first, after, last, before), where, selection);

    private static bool HasTitle(DocumentRow row, Language? language) =>
        language is not null && row.In(language) is { NamedTitle: not null } named && named.TextLanguage == language;

    private static long[] Keys(IReadOnlyList<DocumentRow> parents) => [.. parents.Select(parent => parent.RowId)];
}
