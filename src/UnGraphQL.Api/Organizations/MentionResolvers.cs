using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
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

    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<MentionRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<MentionRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.ParagraphId, ids => ParagraphQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<MentionRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.FootnoteId, ids => FootnoteQueries.ByIds(dataset.Context, ids, [selection]));
}
