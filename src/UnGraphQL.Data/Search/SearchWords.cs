using System.Collections.Immutable;
using System.Text;

namespace UnGraphQL.Data.Search;

/// <summary>The words of a text as they are searched.</summary>
public static class SearchWords
{
    /// <summary>Raised when words are read in another way: an index of another version is filled anew.</summary>
    internal const int Version = 1;

    /// <summary>For the index, separated by spaces.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        for (var reader = new WordReader(text); reader.Read();)
        {
            folded.Append(folded.Length == 0 ? "" : " ").Append(reader.Folded);
        }

        return folded.ToString();
    }

    /// <summary>With their places.</summary>
    public static ImmutableArray<Word> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var reader = new WordReader(text); reader.Read();)
        {
            words.Add(new Word(reader.Folded.ToString(), reader.Start, reader.End, reader.Kind));
        }

        return words.ToImmutable();
    }
}
