using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>A number in a text that may be the mark of a note.</summary>
/// <param name="Span">In the text.</param>
/// <param name="Weight">How much it looks like a mark, from 1.</param>
/// <param name="Rest">The word that stands there without the mark, when that needs to be believed too: <c>77/7</c> of "77/71"; else null.</param>
internal sealed record DoubtfulMark(string Marker, TextSpan Span, int Weight, string? Rest = null)
{
    /// <summary>From here on a place of a mark that was called before is believed.</summary>
    public const int Likely = 4;

    /// <summary>A number that the words around it may have as well: "Goal 15". Believed only where the notes before and after it are called around it.</summary>
    public bool IsFaint { get; init; }

    /// <summary>From here on a place is believed though the same mark stands at another place too: a number of the text has no punctuation before it.</summary>
    public const int Sure = 6;
}
