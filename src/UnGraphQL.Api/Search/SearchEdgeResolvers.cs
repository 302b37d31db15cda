using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data.Search;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Search;

[Resolvers("SearchEdge")]
internal static class SearchEdgeResolvers
{
    /// <summary>Of the texts of all hits, which one statement reads.</summary>
    public static IReadOnlyList<IReadOnlyList<HighlightRow>> Highlights(IReadOnlyList<SearchEdgeRow> parents, DatasetReader dataset)
    {
        var context = dataset.Context;
        var works = parents.Where(edge => edge.Hit.IsDocument).Select(edge => edge.Hit.WorkId).Distinct().ToArray();
        var paragraphs = parents.Where(edge => !edge.Hit.IsDocument).Select(edge => edge.Hit.ParagraphId).Distinct().ToArray();
        var texts = context.LanguageVersions
            .Where(version => works.Contains(version.WorkId) && version.Title != null)
            .Select(version => new { WorkId = version.WorkId, ParagraphId = 0L, version.Language, Text = version.Title! }) // Those without are left out.
            .Concat(context.ParagraphTexts
                .Where(text => paragraphs.Contains(text.ParagraphId))
                .Select(text => new { WorkId = 0L, text.ParagraphId, text.Language, text.Text }))
            .AsEnumerable()
            .OrderBy(text => text.Language)
            .ToLookup(text => (text.WorkId, text.ParagraphId), text => (text.Language, text.Text));
        return [.. parents.Select(edge => Of(edge, texts[edge.Hit.IsDocument ? (edge.Hit.WorkId, 0L) : (0L, edge.Hit.ParagraphId)]))];
    }

    private static List<HighlightRow> Of(SearchEdgeRow edge, IEnumerable<(Language Language, string Text)> texts)
    {
        var rows = new List<HighlightRow>();
        foreach (var (language, text) in texts.Where(text => edge.Matches.IsOf(text.Language)))
        {
            if (Highlighter.Find(edge.Matches.Condition, text) is { } fragment)
            {
                rows.Add(new HighlightRow(language, fragment.Text, [.. fragment.Marks.Select(mark => new SpanRow(mark.Start, mark.End))]));
            }
        }

        return rows;
    }
}
