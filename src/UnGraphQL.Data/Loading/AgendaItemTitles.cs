using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Chooses the subject of an agenda item in each language from what the documents held print: the one that most of them print, for what few
/// print is shortened or misread; of several the one of the lowest symbol. So it does not matter in which order they came.
/// </summary>
internal static class AgendaItemTitles
{
    public static void Choose(UnGraphQLContext context, IReadOnlyCollection<int> items)
    {
        var printed = context.LanguageVersions
            .Where(v => v.AgendaItemTitle != null)
            .Join(context.Works.Where(w => w.AgendaItemId != null && items.Contains(w.AgendaItemId.Value)), v => v.WorkId, w => w.Id, (v, w) => new { Item = w.AgendaItemId ?? 0, v.Language, v.AgendaItemTitle, w.SortKey })
            .ToLookup(p => p.Item);
        foreach (var item in context.AgendaItems.AsNoTracking().Where(a => items.Contains(a.Id)).ToList())
        {
            var titles = LanguageTexts.Of(printed[item.Id]
                .GroupBy(p => (p.Language, p.AgendaItemTitle))
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Select(p => p.SortKey).Min(StringComparer.Ordinal), StringComparer.Ordinal)
                .Select(group => group.Key));
            if (titles.ToString() != item.Titles.ToString())
            {
                context.AgendaItems.Where(a => a.Id == item.Id).ExecuteUpdate(set => set.SetProperty(a => a.Titles, titles));
            }
        }
    }
}
