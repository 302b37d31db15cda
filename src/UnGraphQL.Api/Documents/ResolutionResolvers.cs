using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Organizations;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Api.Sessions;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

/// <summary>What resolutions alone have.</summary>
[Resolvers("Resolution")]
internal static class ResolutionResolvers
{
    public static IReadOnlyList<MeetingRow?> AdoptedAt(IReadOnlyList<DocumentRow> parents, DatasetReader dataset)
    {
        var keys = parents.Select(parent => parent.MeetingId).OfType<int>().Distinct().ToArray();
        var meetings = keys.Length == 0
            ? []
            : SessionQueries.Meetings(dataset, dataset.Context.Meetings.Where(meeting => keys.Contains(meeting.Id))).ToDictionary(meeting => meeting.RowId);
        return [.. parents.Select(parent => meetings.GetValueOrDefault(parent.MeetingId ?? 0))];
    }

    public static VoteRow? Vote(DocumentRow parent) =>
        parent.VoteOutcome is { } outcome ? new VoteRow(parent.RowId, outcome, parent.InFavour, parent.Against, parent.Abstaining) : null;

    public static IReadOnlyList<OrganizationRow?> Committee(IReadOnlyList<DocumentRow> parents, DatasetReader dataset)
    {
        var reference = dataset.Knowing(reference => parents.All(parent => parent.CommitteeId is null || reference.Organization(parent.CommitteeId) is not null));
        return [.. parents.Select(parent => reference.Organization(parent.CommitteeId))];
    }

    public static IReadOnlyList<IReadOnlyList<string>> CommitteeReports(IReadOnlyList<DocumentRow> parents, DatasetReader dataset) =>
        DocumentParts.Symbols(dataset.Context, parents, WorkSymbolKind.CommitteeReport);

    public static IReadOnlyList<IReadOnlyList<string>> Drafts(IReadOnlyList<DocumentRow> parents, DatasetReader dataset) =>
        DocumentParts.Symbols(dataset.Context, parents, WorkSymbolKind.Draft);

    public static IReadOnlyList<IReadOnlyList<string>> Sponsors(IReadOnlyList<DocumentRow> parents, DatasetReader dataset) =>
        DocumentParts.Sponsors(dataset.Context, parents, areAdditional: false);

    public static IReadOnlyList<IReadOnlyList<string>> AdditionalSponsors(IReadOnlyList<DocumentRow> parents, DatasetReader dataset) =>
        DocumentParts.Sponsors(dataset.Context, parents, areAdditional: true);

    public static IReadOnlyList<Connection<ParagraphRow>> Preambular(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, ParagraphFilterInput? where, Selection selection, DatasetReader dataset) =>
        MainText(parents, new ParagraphPages(dataset, selection, PageArguments.Of(first, after, last, before), where), ParagraphKind.Preambular);

    public static IReadOnlyList<Connection<ParagraphRow>> Operative(
        IReadOnlyList<DocumentRow> parents, int? first, string? after, int? last, string? before, ParagraphFilterInput? where, Selection selection, DatasetReader dataset) =>
        MainText(parents, new ParagraphPages(dataset, selection, PageArguments.Of(first, after, last, before), where), ParagraphKind.Operative);

    private static IReadOnlyList<Connection<ParagraphRow>> MainText(IReadOnlyList<DocumentRow> parents, ParagraphPages pages, ParagraphKind kind) =>
        pages.OfMainText([.. parents.Select(parent => parent.RowId)], kind);
}
