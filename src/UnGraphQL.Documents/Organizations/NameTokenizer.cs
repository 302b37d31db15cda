using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Cuts a text into the words that names are compared by: case, accents, apostrophes, hyphens and kinds of space make no difference.</summary>
internal static class NameTokenizer
{
    // The runtime normalises nothing in invariant globalisation, so the accents of the Latin names are folded here.
    private const string Accented = "àáâãäåāçćčèéêëēìíîïīñńòóôõöøōùúûüūýÿšžğ";
    private const string Plain = "aaaaaaaccceeeeeiiiiinnooooooouuuuuyyszg";

    public static ImmutableArray<NameToken> Tokenize(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<NameToken>();
        for (var at = 0; at < text.Length;)
        {
            if (IsIdeograph(text[at]))
            {
                tokens.Add(new NameToken(at, ++at, text[at - 1].ToString(), IsMark: false, IsCapital: true));
            }
            else if (IsWordCharacter(text[at]))
            {
                var start = at;
                while (at < text.Length && IsWordCharacter(text[at]) && !IsIdeograph(text[at]))
                {
                    at++;
                }

                tokens.Add(new NameToken(start, at, Fold(text.AsSpan(start, at - start)), IsMark: false, IsCapital: !char.IsLower(text[start]) && char.IsLetter(text[start])));
            }
            else
            {
                if (!char.IsWhiteSpace(text[at]) && !IsJoint(text[at]))
                {
                    tokens.Add(new NameToken(at, at + 1, text[at].ToString(), IsMark: true, IsCapital: false));
                }

                at++;
            }
        }

        return tokens.ToImmutable();
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            var small = char.ToLowerInvariant(character);
            if (small < 128)
            {
                folded.Append(small);
            }
            else if (Accented.IndexOf(small) is var index and >= 0)
            {
                folded.Append(Plain[index]);
            }
            else if (small == 'œ')
            {
                folded.Append("oe");
            }
            else if (char.GetUnicodeCategory(small) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(small);
            }
        }

        return folded.Replace("isation", "ization").ToString();
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9fff';

    private static bool IsJoint(char character) => character is '-' or '\u00ad' or '\u2010' or '\u2011' or '\'' or '’' or 'ʼ';
}
