using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Arabic letters that grow onto the front of a name and are none of it: "and", "to", "by". Whether a letter is one is told by the name.</summary>
internal static class ArabicClitics
{
    private const string Letters = "\u0648\u0641\u0628\u0643\u0644"; // waw, fa, ba, kaf, lam
    private const string Article = "\u0627\u0644";
    private const string ArticleAfterLam = "\u0644\u0644";
    private const int Most = 2;

    /// <summary>How many characters of the first printed word of a mention stand before the name.</summary>
    public static int Before(string word, NameMatch match)
    {
        if (word[0] is < '\u0621' or > '\u06CC')
        {
            return 0;
        }

        var plain = ArabicScript.Plain(word);
        var names = match.Organization.Names.Where(name => name.Language == Language.Ar && name.Kind != NameKind.Acronym)
            .Select(name => ArabicScript.Plain(name.Text.Split(' ')[0])).Distinct().OrderByDescending(first => first.Length).ToList();
        var length = names.Select(first => Before(plain, first)).FirstOrDefault(l => l is not null)
            ?? (match.Kind == MentionKind.Contextual ? BeforeArticle(plain) : 0);
        return ArabicScript.Kept(word) is { } kept ? kept[length] : length;
    }

    /// <summary>Null when the word is not that of the name.</summary>
    private static int? Before(string word, string first)
    {
        var length = word.EndsWith(first, StringComparison.Ordinal) ? word.Length - first.Length
            : first.StartsWith(Article, StringComparison.Ordinal) && word.EndsWith(ArticleAfterLam + first[Article.Length..], StringComparison.Ordinal) ? word.Length - first.Length + 1 // the article loses its alef
            : -1;
        return length is >= 0 and <= Most && word[..length].All(letter => Letters.Contains(letter, StringComparison.Ordinal)) ? length : null;
    }

    private static int BeforeArticle(string word) =>
        word.IndexOf(Article, StringComparison.Ordinal) is var at and >= 0 and <= Most && word[..at].All(letter => Letters.Contains(letter, StringComparison.Ordinal)) ? at
            : word.IndexOf(ArticleAfterLam, StringComparison.Ordinal) is var lam and >= 0 and < Most ? lam + 1
            : 0;
}
