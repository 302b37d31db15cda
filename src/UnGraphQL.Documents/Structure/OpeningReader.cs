using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the words that open a paragraph: what the form shows in italics, else the longest phrase the language pack knows.</summary>
internal static class OpeningReader
{
    private const int LongestPhrase = 80;
    private const string Other = "OTHER";

    /// <param name="phrases">Of the paragraph's class.</param>
    /// <param name="kind">Class in the table of endings: <c>preambular</c>, <c>operative</c>.</param>
    public static (string? Phrase, string? Action) Read(Block block, OpeningPhrases phrases, LanguagePack pack, string kind)
    {
        var text = block.Text.Value;
        if (Emphasised(block) is { Length: > 0 } shown)
        {
            return (shown, (phrases.Match(shown) ?? pack.All.Match(shown) ?? phrases.Match(text))?.Action ?? Other);
        }

        if ((phrases.Match(text) ?? pack.All.Match(text)) is { } known)
        {
            return (text[..known.End], known.Action);
        }

        if (ReferenceEquals(phrases, pack.Infinitive))
        {
            return (FirstWords(text), Other);
        }

        return pack.FirstWords.Match(text, kind) is var end and > 0 ? (text[..end], Other) : (null, null);
    }

    // "To work", "De tenir": the verb and its particle, which is short.
    private static string FirstWords(string text)
    {
        var words = text.Split(' ', 3);
        return (words.Length > 1 && words[0].Length <= 3 ? $"{words[0]} {words[1]}" : words[0]).TrimEnd(',', ';', ':', '.');
    }

    private static string? Emphasised(Block block) =>
        block.OpeningRun is { Length: <= LongestPhrase } run ? run[..Folding.Marks(run).TrimEnd(',', ';', ':', ' ').Length].Trim() : null;
}
