using System.Globalization;
using System.Text.Json;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Comparing;
using UnGraphQL.Scoring.Printing;

namespace UnGraphQL.Scoring.Gold;

/// <summary>Compares real documents with answers made by hand, as far as those go.</summary>
internal static class GoldScorer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Scores every file of a folder; one without gold is read and not scored.</summary>
    public static IEnumerable<ScoredText> Score(string gold, string documents)
    {
        foreach (var path in Directory.EnumerateFiles(documents, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var read = DocumentReader.Read(File.ReadAllBytes(path), path).Documents;
            var name = Path.GetFileName(path);
            var answer = Path.Combine(gold, name + ".json");
            if (read.Length == 0)
            {
                continue;
            }

            var score = new Score();
            if (File.Exists(answer) && JsonSerializer.Deserialize<GoldDocument>(File.ReadAllText(answer), Json) is { } wanted)
            {
                Compare(wanted, read[0], score);
            }

            yield return new ScoredText(name, FormOf(read[0].Format), read[0].Language, score, read);
        }
    }

    private static TextForm FormOf(SourceFormat format) => format switch
    {
        SourceFormat.Akn4Un => TextForm.Xml,
        SourceFormat.Markdown => TextForm.Markdown,
        SourceFormat.Pdf => TextForm.Pdf,
        SourceFormat.Word => TextForm.Word,
        _ => TextForm.Text,
    };

    private static void Compare(GoldDocument gold, ParsedDocument read, Score score)
    {
        Same(Measure.Symbol, gold.Symbol, read.Aliases.Select(a => a.Key).FirstOrDefault(s => Key(s) == Key(gold.Symbol)) ?? read.Symbol?.Key);
        Same(Measure.Title, gold.Title, read.Title);
        Same(Measure.Date, gold.AdoptionDate, read.AdoptedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Same(Measure.Session, Text(gold.Session), read.Session);
        Same(Measure.Meeting, Text(gold.MeetingNumber), gold.MeetingNumber.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : read.Meeting);
        Same(Measure.AgendaItem, gold.AgendaItem, gold.AgendaItem is null ? null : read.AgendaItem);
        var (wanted, found) = (Structure(gold), Structure(read, gold));
        score.Add(Measure.Structure, wanted == found, $"wanted {wanted}, found {found}");
        if (gold.CitedSymbols is { } cited)
        {
            var symbols = read.References.SelectMany(r => r.Symbol is null ? [] : r.Symbol.Halves.IsEmpty ? [r.Symbol] : r.Symbol.Halves).Select(s => Key(s.Key)).Distinct().ToList();
            var wantedSymbols = cited.Select(Key).Distinct().ToList();
            score.Add(Measure.Citations, Tally.Of(wantedSymbols, symbols), $"missed {string.Join(' ', wantedSymbols.Except(symbols))}, wrong {string.Join(' ', symbols.Except(wantedSymbols))}");
        }

        void Same(Measure measure, string? wanted, string? found) => score.Add(measure, Key(wanted) == Key(found), $"wanted \"{wanted}\", found \"{found}\"");
    }

    private static string Structure(GoldDocument gold) =>
        $"{gold.Type} {gold.PreambularCount} {gold.OperativeCount} {gold.FootnoteCount} {string.Join(' ', (gold.SubItems ?? []).Select(s => $"{s.Key.TrimEnd('.')}:{(s.Value.ValueKind == JsonValueKind.Array ? s.Value.GetArrayLength().ToString(CultureInfo.InvariantCulture) : s.Value.ToString())}"))}";

    private static string Structure(ParsedDocument read, GoldDocument gold)
    {
        var main = read.Paragraphs.Where(p => !p.Address.Contains('.', StringComparison.Ordinal)).ToList();
        var items = main.Where(p => p.Kind == ParagraphKind.Operative && p.Children.Length > 0).Select(p => $"{p.Number ?? "1"}:{p.Children.Length}");
        return $"{(read.Kind == DocumentKind.PressRelease ? "PRESS_RELEASE" : read.Kind.ToString().ToUpperInvariant())} {(gold.PreambularCount is null ? null : main.Count(p => p.Kind == ParagraphKind.Preambular))} "
            + $"{(gold.OperativeCount is null ? null : main.Count(p => p.Kind == ParagraphKind.Operative))} {(gold.FootnoteCount is null ? null : read.Footnotes.Length)} {(gold.SubItems is null ? "" : string.Join(' ', items))}";
    }

    private static string? Text(JsonElement element) => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : element.ToString();

    private static string Key(string? text) => ComparedText.Of(text).ToUpperInvariant();
}
