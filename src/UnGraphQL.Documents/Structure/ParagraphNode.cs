using System.Collections.Immutable;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>A paragraph while it is being read; the model's record is made from it at the end.</summary>
internal sealed class ParagraphNode(ParagraphKind kind, Block content, TextSpan span)
{
    public ParagraphKind Kind { get; } = kind;

    /// <summary>Printed number or label.</summary>
    public string? Number { get; set; }

    /// <summary>A letter stands where the digit of the number must be.</summary>
    public bool IsMisread { get; init; }

    /// <summary>Label without brackets, in lower case: the last part of the address of an item or of a lettered paragraph, or the printed number of a heading.</summary>
    public string? Key { get; set; }

    public int HeadingLevel { get; init; }

    /// <summary>The text still with its footnote marks.</summary>
    public Block Content { get; private set; } = content;

    public TextSpan Span { get; private set; } = span;

    public string? OpeningPhrase { get; set; }

    public string? Action { get; set; }

    public ImmutableArray<string> Section { get; init; } = [];

    /// <summary>Address of the numbered heading above, to tell paragraphs whose numbers begin anew.</summary>
    public string? SectionKey { get; set; }

    public List<ParagraphNode> Children { get; } = [];

    public string Address { get; set; } = "";

    /// <summary>Set once the footnote marks are out.</summary>
    public MappedText Text { get; set; } = content.Text;

    /// <summary>Adds text that a dump set apart.</summary>
    public void Append(Block more)
    {
        Content = Content.Join(more, isApart: true);
        Text = Content.Text;
        Extend(more.Span);
    }

    /// <summary>Takes the label at the start of the text for the number.</summary>
    /// <param name="start">Where the words after it begin.</param>
    public void TakeLabel(ItemLabel label, int start)
    {
        (Number, Key) = (Content.Text.Value[..label.Printed.Length], label.Key);
        Content = Content.From(start);
        Text = Content.Text;
    }

    /// <summary>Parts with the items from one on: that is a paragraph of its own, and those after it are its items.</summary>
    public ParagraphNode Split(int item)
    {
        var next = Children[item];
        next.SectionKey = SectionKey;
        next.Children.AddRange(Children.Skip(item + 1));
        Children.RemoveRange(item, Children.Count - item);
        next.Cover();
        Cover();
        return next;
    }

    private void Cover() => Span = new TextSpan(Span.Start, Children.Select(c => c.Span.End).Append(Content.Span.End).Max());

    public void Extend(TextSpan span) => Span = new TextSpan(Span.Start, Math.Max(Span.End, span.End));

    /// <summary>This node and all below it, in document order.</summary>
    public IEnumerable<ParagraphNode> WithItems() => Children.SelectMany(c => c.WithItems()).Prepend(this);

    public ParsedParagraph ToParagraph() => new()
    {
        Address = Address,
        Kind = Kind,
        Number = Number,
        OpeningPhrase = OpeningPhrase,
        Action = Action,
        Text = Text.Value,
        Section = Section,
        Span = Span,
        Children = [.. Children.Select(c => c.ToParagraph())],
    };
}
