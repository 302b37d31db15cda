using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>A row of the table of languages.</summary>
internal sealed record LanguageEntry
{
    public required Language Language { get; init; }

    /// <summary>ISO 639-1 first, then ISO 639-2, terminological before bibliographic.</summary>
    public required ImmutableArray<string> Codes { get; init; }

    public required string EnglishName { get; init; }

    public required string OwnName { get; init; }

    public required bool IsRightToLeft { get; init; }

    /// <summary>Of its script; empty for the Latin one, by which no language is told.</summary>
    public required ImmutableArray<(char First, char Last)> Letters { get; init; }

    /// <summary>Number of the code page of Windows; null when there is none of single bytes.</summary>
    public required int? CodePage { get; init; }

    /// <summary>The commonest letters above ASCII, in lower case.</summary>
    public required string FrequentLetters { get; init; }

    /// <summary>Share of the letters above ASCII that the commonest have at least.</summary>
    public required double FrequentShare { get; init; }

    public bool IsOfScript(char letter)
    {
        foreach (var (first, last) in Letters)
        {
            if (letter >= first && letter <= last)
            {
                return true;
            }
        }

        return false;
    }
}
