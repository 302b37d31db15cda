using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>The paragraphs that references and mentions stand in; what stands in a note stands in each that calls it.</summary>
internal static class Places
{
    /// <param name="values">Only the paragraphs of its keys; all when null.</param>
    public static IQueryable<PlaceInParagraph<TItem>> Of<TItem>(UnGraphQLContext context, IQueryable<TItem> items, QueryValues? values = null)
        where TItem : class, IPlaced
    {
        var texts = items.Where(item => (item.FootnoteId ?? 0) == 0 && item.ParagraphId != null); // The way in is the paragraph: most have no note.
        var anchors = context.FootnoteAnchors.AsQueryable();
        if (values is not null)
        {
            texts = texts.Where(item => values.Ids.Contains(item.ParagraphId!.Value)); // Those without are left out above.
            anchors = anchors.Where(anchor => values.Ids.Contains(anchor.ParagraphId));
        }

        return texts
            .Select(item => new PlaceInParagraph<TItem> { ParagraphId = item.ParagraphId!.Value, Item = item }) // Those without are left out above.
            .Concat(anchors.Join(
                items,
                anchor => (long?)anchor.FootnoteId,
                item => item.FootnoteId,
                (anchor, item) => new PlaceInParagraph<TItem> { ParagraphId = anchor.ParagraphId, Item = item }));
    }
}
