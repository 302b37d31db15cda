using System.Collections.Immutable;

namespace UnGraphQL.Documents.Languages;

/// <summary>Tells an opening phrase that no list has by the ending of its first word.</summary>
/// <param name="isLowerCase">Whether opening phrases begin with a small letter.</param>
internal sealed class FirstWords(ImmutableArray<PackRow> rows, bool isLowerCase)
{
    /// <summary>Length of the first word when it can be an opener of the class, else 0.</summary>
    public int Match(string text, string kind)
    {
        var end = text.IndexOf(' ');
        var word = (end < 0 ? text : text[..end]).TrimEnd(',', ':', ';', '.');
        return word.Length > 3 && char.IsLower(word[0]) == isLowerCase && word.All(char.IsLetter)
            && rows.Any(r => r["class"] == kind && word.EndsWith(r["ending"], StringComparison.Ordinal))
                ? word.Length
                : 0;
    }
}
