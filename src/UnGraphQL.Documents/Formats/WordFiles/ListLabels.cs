using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>
/// Counts the automatic numbers of a Word file as Word prints them: <c>14.</c>, <c>(a)</c>, <c>(ii)</c>. Paragraphs must be asked for in document order.
/// ECMA-376 part 1, 17.9, Numbering.
/// </summary>
internal sealed partial class ListLabels
{
    private const int Levels = 9;

    private readonly WordStyles _styles;
    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingInstance> _lists = [];
    private readonly Dictionary<AbstractNum, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    public ListLabels(Numbering? numbering, WordStyles styles)
    {
        _styles = styles;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            _definitions.TryAdd(WordProperty.Number(definition.AbstractNumberId) ?? -1, definition);
        }

        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            _lists.TryAdd(WordProperty.Number(list.NumberID) ?? -1, list);
        }
    }

    /// <summary>The label of the next paragraph with what Word sets behind it, a tab or a space; null when it has none.</summary>
    public string? Next(Paragraph paragraph)
    {
        if (_styles.NumberingOf(paragraph) is not var (list, given, style) || !_lists.TryGetValue(list, out var instance) || DefinitionOf(instance) is not { } definition)
        {
            return null;
        }

        var index = Math.Clamp(given ?? LevelOfStyle(definition, style) ?? 0, 0, Levels - 1);
        if (LevelOf(instance, definition, index) is not { } level)
        {
            return null;
        }

        Count(list, instance, definition, index);
        var label = Print(instance, definition, level, _counts[definition]);
        return label.Length == 0 ? null : label + (level.LevelSuffix?.Val?.InnerText switch { "nothing" => "", "space" => " ", _ => "\t" });
    }

    // A list may take its levels from a style, which names another list.
    private AbstractNum? DefinitionOf(NumberingInstance list)
    {
        for (var hops = 0; hops < 4 && _definitions.TryGetValue(WordProperty.Number(list.AbstractNumId?.Val) ?? -1, out var definition); hops++)
        {
            if (definition.NumberingStyleLink?.Val?.Value is not { } link || _styles.ListOf(link) is not { } id || !_lists.TryGetValue(id, out var linked))
            {
                return definition;
            }

            list = linked;
        }

        return null;
    }

    private static int? LevelOfStyle(AbstractNum definition, string? style) =>
        WordProperty.Number(definition.Elements<Level>().FirstOrDefault(l => style is not null && l.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex);

    private static LevelOverride? OverrideOf(NumberingInstance list, int index) =>
        list.Elements<LevelOverride>().FirstOrDefault(o => WordProperty.Number(o.LevelIndex) == index);

    private static Level? LevelOf(NumberingInstance list, AbstractNum definition, int index) =>
        OverrideOf(list, index)?.Level ?? definition.Elements<Level>().FirstOrDefault(l => WordProperty.Number(l.LevelIndex) == index);

    private void Count(int list, NumberingInstance instance, AbstractNum definition, int index)
    {
        var counts = _counts.TryGetValue(definition, out var known) ? known : _counts[definition] = new int?[Levels];
        if (_started.Add((list, index)) && WordProperty.Number(OverrideOf(instance, index)?.StartOverrideNumberingValue?.Val) is { } start)
        {
            counts[index] = start;
        }
        else
        {
            counts[index] = counts[index] is { } last ? last + 1 : StartOf(instance, definition, index);
        }

        for (var below = index + 1; below < Levels; below++)
        {
            // "restart after level n"; 0 is never
            var restart = WordProperty.Number(LevelOf(instance, definition, below)?.LevelRestart?.Val) ?? below;
            counts[below] = index < restart ? null : counts[below];
        }
    }

    private static int StartOf(NumberingInstance list, AbstractNum definition, int index) =>
        WordProperty.Number(LevelOf(list, definition, index)?.StartNumberingValue?.Val) ?? 0;

    private static string Print(NumberingInstance list, AbstractNum definition, Level level, int?[] counts)
    {
        if (FormatOf(level) == "bullet")
        {
            return "\u2022"; // the character is one of a font of signs
        }

        var isLegal = WordProperty.IsOn(level.IsLegalNumberingStyle) == true;
        return Place().Replace(level.LevelText?.Val?.Value ?? "", match =>
        {
            var index = match.Value[1] - '1';
            var format = isLegal ? "decimal" : FormatOf(LevelOf(list, definition, index));
            return ListNumber.Print(counts[index] ?? StartOf(list, definition, index), format);
        });
    }

    private static string? FormatOf(Level? level) => level?.NumberingFormat?.Val?.InnerText;

    // %1.%2
    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
