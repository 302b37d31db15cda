using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Citations;

/// <summary>One text of a document to be searched.</summary>
/// <param name="Address">Of the paragraph, item or footnote.</param>
/// <param name="IsOrganSpeaking">A preambular or operative paragraph: "its" is the adopting body's unless another subject is named.</param>
/// <param name="IsNote">A footnote: <c>Ibid.</c> follows the sequence of the notes.</param>
/// <param name="KeepsMarks">Spans are given in the text as it is printed, vowel signs included.</param>
internal sealed record CitedText(string Address, string Text, bool IsOrganSpeaking, bool IsNote, bool KeepsMarks = false)
{
    private IReadOnlyList<(int At, ushort Patterns)>? _forms;
    private int[]? _kept;

    /// <summary>With plain marks and without Arabic vowel signs, for searching.</summary>
    public string Folded => field ??= KeepsMarks ? Folding.Marks(Text) : ArabicScript.Strip(Folding.Marks(Text));

    /// <summary>Where in <see cref="Folded"/> the words of an index may stand. One text has one language and is asked for one index.</summary>
    public IReadOnlyList<(int At, ushort Patterns)> Forms(FormIndex index) => _forms ??= index.Find(Folded);

    /// <summary>A stretch of <see cref="Folded"/> as one of <see cref="Text"/>.</summary>
    public TextSpan InText(TextSpan span) => Kept is not { } kept ? span : new TextSpan(kept[span.Start], span.End == span.Start ? kept[span.Start] : kept[span.End - 1] + 1);

    /// <summary>A place in <see cref="Text"/> as one in <see cref="Folded"/>.</summary>
    public int InFolded(int offset)
    {
        var at = Kept is { } kept ? Array.BinarySearch(kept, offset) : offset;
        return at < 0 ? ~at : at; // a vowel sign before the mark is not in the folded text
    }

    private int[]? Kept => KeepsMarks || Folded.Length == Text.Length ? null : _kept ??= ArabicScript.Kept(Text);
}
