using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Collects the running text of elements. One instance per text.</summary>
internal sealed class InlineReader
{
    private readonly string _source;
    private readonly MappedTextBuilder _text = new();
    private readonly List<TextSpan> _emphasis = [];
    private readonly List<TextSpan> _bold = [];
    private readonly ImmutableArray<AuthorialNote>.Builder _notes = ImmutableArray.CreateBuilder<AuthorialNote>();
    private readonly ImmutableArray<DocumentLink>.Builder _links = ImmutableArray.CreateBuilder<DocumentLink>();

    private InlineReader(string source) => _source = source;

    /// <summary>The text of some elements, one after the other.</summary>
    public static InlineText Read(string source, IEnumerable<MarkupElement> elements)
    {
        var reader = new InlineReader(source);
        foreach (var element in elements)
        {
            reader.Break(element);
            reader.VisitChildren(element);
        }

        return reader.Finish();
    }

    public static InlineText Read(string source, MarkupElement element) => Read(source, [element]);

    /// <summary>The text of an element without marks; null when it has none.</summary>
    public static string? Plain(string source, MarkupElement? element) =>
        element is not null && Read(source, element).Text.Text.Value is { Length: > 0 } text ? text : null;

    private void VisitChildren(MarkupElement parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            switch (parent.Children[i])
            {
                case MarkupText text:
                    CharacterData.Append(_text, _source, text.Start, text.End);
                    break;
                case MarkupElement { Name: "sup" } raised when IsBracketOfNote(parent, i, raised):
                    break;
                case MarkupElement element:
                    Visit(element);
                    break;
                default:
                    break;
            }
        }
    }

    private void Visit(MarkupElement element)
    {
        switch (element.Name)
        {
            case "authorialNote":
                _notes.Add(ReadNote(element));
                break;
            case "span" or "i" or "b" or "em" or "strong" when IsEmphasis(element):
                var before = _text.Length;
                VisitChildren(element);
                (IsBold(element) ? _bold : _emphasis).Add(new TextSpan(before, _text.Length));
                break;
            case "a" or "ref" when element["href"] is { } target:
                VisitChildren(element);
                _links.Add(new DocumentLink(new TextSpan(element.Start, LastOffset(element) + 1), target));
                break;
            case "eol" or "br":
                Break(element);
                break;
            case "img" or "meta" or "table" or "decoration":
                break;
            default:
                VisitBlock(element);
                break;
        }
    }

    // The text of a note may repeat its mark, or the empty brackets of it: "(1) See …", "() انظر".
    private AuthorialNote ReadNote(MarkupElement element)
    {
        var marker = element["marker"]?.Trim() ?? "*";
        var content = Read(_source, element);
        var text = content.Text.Text.Value;
        var start = new[] { $"({marker}) ", "() ", "( ) " }.FirstOrDefault(p => text.StartsWith(p, StringComparison.Ordinal))?.Length ?? RepeatedMark(element, marker);
        var own = content.Text.From(Math.Min(start, text.Length));
        return new AuthorialNote(element.Start, marker, content with { Text = own with { Span = own.Text.Length == 0 ? content.Text.Span : new TextSpan(own.Text.Span.Start, content.Text.Span.End) } }, NameOf(element["eId"]));
    }

    // What follows two underscores tells apart the calls of one note.
    private static string? NameOf(string? id) => id?.Split("__")[0];

    // A raised mark at the start of the note; a digit that is not raised may begin its first sentence.
    private int RepeatedMark(MarkupElement note, string marker) =>
        note.First("sup") is { } raised && Plain(_source, raised) == marker && Read(_source, note).Text.Text.SourceOffset(0) is var first && first == Read(_source, raised).Text.Text.SourceOffset(0)
            ? marker.Length
            : 0;

    private void VisitBlock(MarkupElement element)
    {
        var isBlock = element.Name is "p" or "content" or "intro" or "wrapUp" or "listIntroduction" or "listWrapUp" or "num" or "heading" or "subheading" or "td" or "th";
        if (isBlock)
        {
            Break(element);
        }

        VisitChildren(element);
        if (isBlock)
        {
            Break(element);
        }
    }

    // The white space between two blocks stands at the first of them.
    private void Break(MarkupElement element) => _text.Append(' ', element.Start);

    // Arabic sets the mark of a note in raised brackets, which the note does not hold.
    private bool IsBracketOfNote(MarkupElement parent, int index, MarkupElement raised) =>
        raised.Children.All(c => c is MarkupText text && IsBrackets(text))
        && (Neighbour(parent, index, 1) is { Name: "authorialNote" } || Neighbour(parent, index, -1) is { Name: "authorialNote" });

    private bool IsBrackets(MarkupText text) => _source.AsSpan(text.Start, text.End - text.Start).Trim() is "(" or ")" or "()" or "";

    private MarkupElement? Neighbour(MarkupElement parent, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < parent.Children.Count; i += step)
        {
            switch (parent.Children[i])
            {
                case MarkupElement element:
                    return element;
                case MarkupText text when !_source.AsSpan(text.Start, text.End - text.Start).IsWhiteSpace():
                    return null;
                default:
                    break;
            }
        }

        return null;
    }

    private static bool IsEmphasis(MarkupElement element) =>
        element.Name != "span" || (element["class"] is { } style && (style.Contains("italic", StringComparison.OrdinalIgnoreCase) || style.Contains("bold", StringComparison.OrdinalIgnoreCase)));

    private static bool IsBold(MarkupElement element) => element.Name is "b" or "strong" || element["class"]?.Contains("bold", StringComparison.OrdinalIgnoreCase) == true;

    private static int LastOffset(MarkupElement element) => element.Children.Count == 0
        ? element.Start
        : element.Children[^1] switch
        {
            MarkupText text => text.End - 1,
            MarkupElement inner => LastOffset(inner),
            _ => element.Start,
        };

    private InlineText Finish()
    {
        var text = _text.ToText();
        var span = text.Length == 0 ? default : new TextSpan(text.Span.Start, CharacterData.EndOf(_source, text.SourceOffset(text.Length - 1)));
        var block = new Block(BlockKind.Text, text)
        {
            Span = span,
            Emphasis = Runs(text.Value, [.. _emphasis, .. _bold]),
            IsStrong = Runs(text.Value, _bold) is [{ Start: 0 } run] && run.End >= text.Length,
        };
        return new InlineText(block, _notes.ToImmutable(), _links.ToImmutable());
    }

    // Runs without the spaces at their edges; those with nothing but space between are one.
    private static ImmutableArray<TextSpan> Runs(string text, List<TextSpan> spans)
    {
        var runs = new List<TextSpan>();
        foreach (var given in spans.OrderBy(r => r.Start))
        {
            var (start, end) = (given.Start, given.End);
            while (start < end && text[start] == ' ')
            {
                start++;
            }

            if (start == end)
            {
                continue;
            }

            if (runs.Count > 0 && start <= runs[^1].End + 1 && string.IsNullOrWhiteSpace(text[Math.Min(runs[^1].End, start)..start]))
            {
                runs[^1] = new TextSpan(runs[^1].Start, Math.Max(end, runs[^1].End));
            }
            else
            {
                runs.Add(new TextSpan(start, end));
            }
        }

        return [.. runs];
    }
}
