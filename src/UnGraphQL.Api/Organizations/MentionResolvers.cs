using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Organizations;

[Resolvers("OrganizationMention")]
internal static class MentionResolvers
{
    public static IReadOnlyList<OrganizationRow?> Organization(IReadOnlyList<MentionRow> parents, DatasetReader dataset)
    {
        var reference = dataset.Knowing(reference => parents.All(parent => reference.Organization(parent.OrganizationId) is not null));
        return [.. parents.Select(parent => reference.Organization(parent.OrganizationId))];
    }

    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<MentionRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = DocumentQueries.ByIds(dataset.Context, parents.Select(parent => parent.WorkId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.WorkId))];
    }

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<MentionRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = ParagraphQueries.ByIds(dataset.Context, parents.Select(parent => parent.ParagraphId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.ParagraphId ?? 0))];
    }

    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<MentionRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = FootnoteQueries.ByIds(dataset.Context, parents.Select(parent => parent.FootnoteId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.FootnoteId ?? 0))];
    }
}
