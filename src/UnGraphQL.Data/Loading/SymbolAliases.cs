using System.Text.RegularExpressions;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data.Loading;

/// <summary>Every symbol under which a work is found, and those of what it was adopted from.</summary>
internal static partial class SymbolAliases
{
    public static IReadOnlyList<WorkSymbol> Of(long workId, DocumentSymbol? own, IReadOnlyList<ParsedDocument> versions)
    {
        var rows = new List<WorkSymbol>();
        if (own is not null)
        {
            Add(WorkSymbolKind.Own, own.Key);
            var aliases = versions.SelectMany(v => v.Aliases).Concat(own.Halves).Select(a => a.Key).Concat(OlderForms(own.Key));
            foreach (var alias in aliases.Where(a => a != own.Key))
            {
                Add(WorkSymbolKind.Alias, alias);
            }

            if (own.Number is { } number)
            {
                Add(WorkSymbolKind.Number, number);
            }
        }

        foreach (var draft in versions.SelectMany(v => v.Drafts))
        {
            Add(WorkSymbolKind.Draft, draft.Key);
        }

        foreach (var report in versions.SelectMany(v => v.CommitteeReports))
        {
            Add(WorkSymbolKind.CommitteeReport, report.Key);
        }

        return rows;

        void Add(WorkSymbolKind kind, string display)
        {
            var symbol = SymbolLookup.Fold(display);
            if (!rows.Exists(row => row.Kind == kind && row.Symbol == symbol))
            {
                rows.Add(new WorkSymbol { WorkId = workId, Kind = kind, Symbol = symbol, Display = display, Position = rows.Count(row => row.Kind == kind) });
            }
        }
    }

    /// <summary>Whether a symbol is the one that a lettered resolution had before letters were given.</summary>
    public static bool IsFormer(string symbol, string own) =>
        Lettered().Match(own) is { Success: true } match && match.Groups["first"].Value == "A" && match.Groups["stem"].Value == symbol;

    /// <summary>
    /// The symbol before letters were given: 75/257 became 75/257 A once 75/257 B existed. One document that holds several lettered
    /// resolutions, 79/252 A-B, is found under each of them.
    /// </summary>
    private static IEnumerable<string> OlderForms(string key)
    {
        var match = Lettered().Match(key);
        var (stem, first, last) = (match.Groups["stem"].Value, match.Groups["first"].Value, match.Groups["last"].Value);
        if (last.Length > 0)
        {
            for (var letter = first[0]; letter <= last[0]; letter++)
            {
                yield return stem + letter;
            }
        }

        if (first == "A")
        {
            yield return stem;
        }
    }

    /// <example>A/RES/75/257A, A/RES/79/252A-B</example>
    [GeneratedRegex("^(?<stem>.*/(?:RES|DEC)/(?:E?S-)?[0-9]+/[0-9]+)(?<first>[A-Z])(?:-(?<last>[A-Z]))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lettered();
}
