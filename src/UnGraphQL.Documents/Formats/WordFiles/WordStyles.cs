using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>What the styles of a Word file say of paragraphs and runs. Direct formatting comes first, then the style and those it is based on.</summary>
internal sealed partial class WordStyles
{
    private const int LongestChain = 30;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Style? _normal;
    private readonly RunPropertiesBaseStyle? _defaults;

    public WordStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            _styles.TryAdd(style.StyleId?.Value ?? "", style);
        }

        _normal = _styles.Values.FirstOrDefault(s => s.Type?.InnerText == "paragraph" && s.Default?.InnerText is "1" or "true" or "on");
        _defaults = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
    }

    /// <summary>The list and level of a paragraph; null when it is not numbered. Level null: the one that the list links to the style.</summary>
    public (int List, int? Level, string? Style)? NumberingOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { } own && WordProperty.Number(own.NumberingId?.Val) is { } list)
        {
            return list == 0 ? null : (list, WordProperty.Number(own.NumberingLevelReference?.Val) ?? 0, null);
        }

        foreach (var style in Chain(StyleOf(paragraph)))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } numbering && WordProperty.Number(numbering.NumberingId?.Val) is { } id)
            {
                var level = WordProperty.Number(paragraph.ParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val ?? numbering.NumberingLevelReference?.Val);
                return id == 0 ? null : (id, level, style.StyleId?.Value);
            }
        }

        return null;
    }

    /// <summary>The list that a style of lists names; null when there is none.</summary>
    public int? ListOf(string style) =>
        _styles.TryGetValue(style, out var found) ? WordProperty.Number(found.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val) : null;

    /// <summary>Whether Word shows a paragraph in the outline, or its style is one of the headings of UN templates.</summary>
    public bool IsHeading(Paragraph paragraph) =>
        WordProperty.Number(paragraph.ParagraphProperties?.OutlineLevel?.Val) is < 9
        || Chain(StyleOf(paragraph)).Any(s => WordProperty.Number(s.StyleParagraphProperties?.OutlineLevel?.Val) is < 9 || HeadingName().IsMatch(NameOf(s)));

    /// <summary>Whether a paragraph is a line of the table of contents.</summary>
    public bool IsContents(Paragraph paragraph) => Chain(StyleOf(paragraph)).Any(s => ContentsName().IsMatch(NameOf(s)));

    /// <summary>How a run of a paragraph is printed.</summary>
    public RunLook LookOf(Run run, Paragraph? paragraph)
    {
        var own = run.RunProperties;
        var styles = Chain(own?.RunStyle?.Val?.Value).Concat(paragraph is null ? [] : Chain(StyleOf(paragraph))).Select(s => s.StyleRunProperties).OfType<StyleRunProperties>().ToList();
        return new RunLook(
            IsOn(own?.Italic ?? own?.ItalicComplexScript as OnOffType, s => s.Italic, _defaults?.Italic),
            IsOn(own?.Bold ?? own?.BoldComplexScript as OnOffType, s => s.Bold, _defaults?.Bold),
            IsOn(own?.Vanish, s => s.Vanish, _defaults?.Vanish),
            (own?.VerticalTextAlignment?.Val ?? styles.Select(s => s.VerticalTextAlignment?.Val).FirstOrDefault(v => v is not null))?.InnerText == "superscript");

        bool IsOn(OnOffType? direct, Func<StyleRunProperties, OnOffType?> ofStyle, OnOffType? byDefault) =>
            WordProperty.IsOn(direct) ?? WordProperty.IsOn(styles.Select(ofStyle).FirstOrDefault(p => p is not null)) ?? WordProperty.IsOn(byDefault) ?? false;
    }

    private string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _normal?.StyleId?.Value;

    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? "";

    private IEnumerable<Style> Chain(string? id)
    {
        for (var length = 0; length < LongestChain && id is not null && _styles.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    // heading 1, and in UN templates "_ H_1", "_ H _Ch_", "_ H_2/3", "Title_H1", "_Title_H_Ch"
    [GeneratedRegex(@"^(?:heading \d|_* *H[ _]|_?Title_H)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:toc|table of figures)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ContentsName();
}
