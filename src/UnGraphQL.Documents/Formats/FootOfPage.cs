using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>The lines of a page as its notes are looked for among them, by their indices from the head of the page.</summary>
internal sealed partial class FootOfPage
{
    private readonly LanguagePack _pack;
    private readonly IReadOnlySet<int> _tables;
    private readonly ImmutableArray<SourceLine> _lines;
    private readonly string[] _texts;

    private FootOfPage(SourceText source, LanguagePack pack, IReadOnlySet<int> tables, int start, int end)
    {
        (_pack, _tables) = (pack, tables);
        _lines = source.Lines[start..end];
        _texts = [.. _lines.Select(line => TextOf(source, line))];
        for (var i = 0; i < _texts.Length; i++)
        {
            Calls.Add(_texts[i], i);
        }
    }

    /// <summary>The page behind it, to which a paragraph may go on whose notes stand here; null behind the last.</summary>
    public FootOfPage? Next { get; private set; }

    public int Length => _lines.Length;

    /// <summary>Numbers in the text that may be marks.</summary>
    public NoteCalls Calls { get; } = new();

    /// <summary>The pages of a source, which end at form feeds, or where a tool leaves those out, at what stands alone at the foot of pages.</summary>
    public static IReadOnlyList<FootOfPage> Pages(SourceText source, LanguagePack pack, IReadOnlySet<int> tables)
    {
        var hasFeeds = source.Content.Contains('\f', StringComparison.Ordinal);
        var pages = new List<FootOfPage>();
        var start = 0;
        for (var i = 0; i < source.Lines.Length; i++)
        {
            var end = source.Lines[i].Span.End;
            if (end == source.Content.Length || (hasFeeds ? source.Content[end] == '\f' : IsFurniture(TextOf(source, source.Lines[i]))))
            {
                pages.Add(new FootOfPage(source, pack, tables, start, i + 1));
                start = i + 1;
            }
        }

        for (var (i, next) = (pages.Count - 1, default(FootOfPage)); i >= 0; i--)
        {
            pages[i].Next = next;
            next = pages[i].HasText ? pages[i] : next;
        }

        return pages;
    }

    public SourceLine this[int index] => _lines[index];

    private bool HasText => Enumerable.Range(0, Length).Any(i => !IsBlank(i) && !IsFurniture(i));

    /// <summary>With plain marks, and one space for many.</summary>
    public string Text(int index) => _texts[index];

    public bool IsBlank(int index) => _texts[index].Length == 0;

    /// <summary>What stands alone at the foot of a page. "3" last on it is its number, and elsewhere may be the mark of a note.</summary>
    public bool IsFurniture(int index) => IsFurniture(_texts[index])
        || (FurniturePatterns.PageNumber().IsMatch(_texts[index]) && (index == 0 || IsBlank(index - 1)) && Enumerable.Range(index + 1, Length - index - 1).All(IsBlank));

    public bool IsRule(int index) => FurniturePatterns.Rule().IsMatch(_texts[index]);

    /// <summary>What is of no note and stands below none: the next paragraph, a rule, a table, the meeting.</summary>
    public bool IsNoNote(int index) => _texts[index] is { Length: > 0 } text
        && (IsRule(index) || _tables.Contains(_lines[index].Number) || _pack.Lines.IsClosing(text) || (index > 0 && BodyPatterns.Number().IsMatch(text) && BodyPatterns.SentenceEnd().IsMatch(_texts[index - 1])));

    /// <summary>Whether an empty line or a rule is above.</summary>
    public bool IsSetApart(int index) => index > 0 && (IsBlank(index - 1) || IsRule(index - 1));

    /// <summary>The rule above a line, with whatever between them; null when there is none on the page.</summary>
    public int? RuleAbove(int index)
    {
        while (--index >= 0 && !IsRule(index))
        {
        }

        return index < 0 ? null : index;
    }

    /// <summary>Whether all lines between two are empty.</summary>
    public bool IsEmptyBetween(int above, int below) => Enumerable.Range(above + 1, below - above - 1).All(IsBlank);

    // 3/5   23-26012 (E)   Page 3   *2326012*   and side by side
    private static string TextOf(SourceText source, SourceLine line) => Folding.Marks(MappedTextBuilder.Collapse(source.Content, line.Span.Start, line.Span.End).Value);

    private static bool IsFurniture(string text) => BarcodeAtEnd().Replace(text, "") is var line && (FurniturePatterns.IsFoot(line) || LanguagePack.IsFurniture(line));

    [GeneratedRegex(@"(?<=\d{2}-\d{5}.*)\s\*\d{6,9}\*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BarcodeAtEnd();
}
