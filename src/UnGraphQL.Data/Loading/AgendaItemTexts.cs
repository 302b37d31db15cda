using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Chooses label and subject of an agenda item in each language from what the documents held print: those that most of them print, for what few
/// print is shortened or misread; of several that of the lowest symbol. So it does not matter in which order they came.
/// </summary>
internal static class AgendaItemTexts
{
    public static void Choose(UnGraphQLContext context, IReadOnlyCollection<int> items)
    {
        var printed = context.LanguageVersions
            .Where(v => v.AgendaItem != null || v.AgendaItemTitle != null)
            .Join(context.Works.Where(w => w.AgendaItemId != null && items.Contains(w.AgendaItemId.Value)), v => v.WorkId, w => w.Id, (v, w) => new { Item = w.AgendaItemId ?? 0, v.Language, v.AgendaItem, v.AgendaItemTitle, w.SortKey })
            .ToLookup(p => p.Item);
        foreach (var item in context.AgendaItems.AsNoTracking().Where(a => items.Contains(a.Id)).ToList())
        {
            var labels = MostPrinted(printed[item.Id].Select(p => (p.Language, p.AgendaItem, p.SortKey)));
            var titles = MostPrinted(printed[item.Id].Select(p => (p.Language, p.AgendaItemTitle, p.SortKey)));
            if (labels.ToString() != item.Labels.ToString() || titles.ToString() != item.Titles.ToString())
            {
                context.AgendaItems.Where(a => a.Id == item.Id).ExecuteUpdate(set => set.SetProperty(a => a.Labels, labels).SetProperty(a => a.Titles, titles));
            }
        }
    }

    private static LanguageTexts MostPrinted(IEnumerable<(Language Language, string? Text, string SortKey)> printed) => LanguageTexts.Of(printed
        .Where(p => p.Text is not null)
        .GroupBy(p => (p.Language, p.Text))
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Select(p => p.SortKey).Min(StringComparer.Ordinal), StringComparer.Ordinal)
        .Select(group => group.Key));
}
