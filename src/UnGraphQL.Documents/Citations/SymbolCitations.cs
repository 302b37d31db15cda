using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>Full symbols in a text, with the bare modifiers that continue one: "A/67/L.30/Rev.2 and Add.1".</summary>
internal static partial class SymbolCitations
{
    /// <summary>Characters between a bracketed symbol and the date of what it stands for.</summary>
    private const int FarthestDate = 600;

    public static void Find(CitationFindings found, CitationWords words)
    {
        foreach (Match match in CitationPatterns.Symbol().Matches(found.Text))
        {
            if (SymbolSeries.IsKnown(match.Groups["series"].Value) && DocumentSymbol.TryParse(match.Value, out var symbol))
            {
                var end = AddModified(found, words, symbol, match.Index + match.Length);
                Add(found, words, symbol, new TextSpan(match.Index, match.Index + match.Length), end);
            }
        }
    }

    private static void Add(CitationFindings found, CitationWords words, DocumentSymbol symbol, TextSpan span, int end)
    {
        var before = words.Chain.Match(found.Text, 0, span.Start);
        var after = (symbol.Number is null && SymbolSeries.BodyReportedIn(symbol.Key) is null ? words.PinpointInReport : words.PinpointAfter).Match(found.Text, end);
        var pinpoint = before.Groups["chain"].Success ? Pinpoint.ReadBefore(before.Groups["chain"].Value, words) : Pinpoint.None;
        found.Take(new TextSpan(after.Index, after.Index + after.Length));
        pinpoint = after.Success ? pinpoint.Then(Pinpoint.ReadAfter(after.Groups["pins"].Value, words)) : pinpoint;
        found.Add(found.Reference(span, symbol.Kind, ReferenceStatus.Known, symbol) with
        {
            Pinpoint = pinpoint.Print(),
            Date = DateOf(found.Text, span, words),
        });
    }

    /// <summary>After the symbol, or that of the document a bracketed symbol stands for: "his letter dated 8 September 1978 (S/12841)".</summary>
    private static DateOnly? DateOf(string text, TextSpan span, CitationWords words)
    {
        if (words.Date.Match(text, span.End) is { Success: true } after)
        {
            return words.Dates.Read(after);
        }

        var before = text[Math.Max(0, span.Start - FarthestDate)..span.Start].TrimEnd();
        var dated = before.EndsWith('(') ? words.DatedDocument.Matches(before).LastOrDefault() : null;
        return dated is not null && IsOnePhrase(before[(dated.Index + dated.Length)..^1]) ? words.Dates.Read(dated) : null;
    }

    /// <summary>Nothing in it ends a phrase or names another document.</summary>
    private static bool IsOnePhrase(string text) =>
        !text.Contains(';', StringComparison.Ordinal) && !text.Contains('(', StringComparison.Ordinal) && !text.Contains(". ", StringComparison.Ordinal);

    /// <returns>Where the last modifier ends.</returns>
    private static int AddModified(CitationFindings found, CitationWords words, DocumentSymbol symbol, int at)
    {
        var last = symbol;
        while (words.Modifier.Match(found.Text, at) is { Success: true } match)
        {
            var printed = match.Groups["text"];
            foreach (var modifier in Modifiers(match))
            {
                if (DocumentSymbol.TryParse($"{Base(symbol.Key, modifier)}/{modifier}", out var modified))
                {
                    found.Add(found.Reference(new TextSpan(printed.Index, printed.Index + printed.Length), modified.Kind, ReferenceStatus.Known, modified));
                    last = modified;
                }
            }

            at = match.Index + match.Length;
        }

        return AddNumbers(found, words, last, at);
    }

    /// <summary>"S/20416 and Add.1, 2 and 3": numbers that go on counting under the modifier before them.</summary>
    private static int AddNumbers(CitationFindings found, CitationWords words, DocumentSymbol last, int at)
    {
        while (LastModifier().Match(last.Key) is { Success: true } modifier && words.ModifierNumber.Match(found.Text, at) is { Success: true } match)
        {
            var printed = match.Groups["number"];
            var before = int.Parse(modifier.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (int.Parse(printed.ValueSpan, CultureInfo.InvariantCulture) <= before || !DocumentSymbol.TryParse($"{last.Key[..modifier.Groups["number"].Index]}{printed.Value}", out var next))
            {
                break;
            }

            found.Add(found.Reference(new TextSpan(printed.Index, printed.Index + printed.Length), next.Kind, ReferenceStatus.Known, next));
            at = match.Index + match.Length;
            last = next;
        }

        return at;
    }

    /// <summary><c>Add.1–6</c> is six modifiers.</summary>
    private static IEnumerable<string> Modifiers(Match match)
    {
        var modifier = match.Groups["modifier"].Value;
        if (!match.Groups["last"].Success)
        {
            return [modifier];
        }

        var (name, first) = (modifier[..(modifier.LastIndexOf('.') + 1)], modifier[(modifier.LastIndexOf('.') + 1)..]);
        var from = int.Parse(first, CultureInfo.InvariantCulture);
        var count = int.Parse(match.Groups["last"].ValueSpan, CultureInfo.InvariantCulture) - from + 1;
        return Enumerable.Range(from, Math.Clamp(count, 1, 100)).Select(number => name + number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>"A/62/439/Add.1 and Add.2" means A/62/439/Add.2, "Rev.2 and Add.1" means Rev.2/Add.1.</summary>
    private static string Base(string key, string modifier)
    {
        var last = LastModifier().Match(key);
        return last.Success && modifier.StartsWith(last.Groups["name"].Value, StringComparison.Ordinal) ? key[..last.Index] : key;
    }

    [GeneratedRegex(@"/(?<name>Add|Corr|Rev|Amend)\.(?<number>[0-9]+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastModifier();
}
