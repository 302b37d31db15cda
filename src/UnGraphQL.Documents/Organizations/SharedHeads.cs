using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Names that share a head noun in the plural: "Commissions économiques pour l'Afrique et pour l'Europe".</summary>
internal sealed class SharedHeads(NameIndex index)
{
    private const int LongestComplement = 20;

    public IEnumerable<NameMatch> Find(ImmutableArray<NameToken> tokens)
    {
        for (var head = 0; head < tokens.Length; head++)
        {
            if (!tokens[head].IsCapital || !IsPluralHead(tokens[head].Folded))
            {
                continue;
            }

            foreach (var match in FindFrom(tokens, head))
            {
                yield return match;
            }
        }
    }

    private List<NameMatch> FindFrom(ImmutableArray<NameToken> tokens, int head)
    {
        var first = index.Words.HeadComesLast ? StartOfCapitals(tokens, head) : head;
        var next = head + 1;
        while (next < tokens.Length && !tokens[next].IsMark && !index.Words.Functions.Contains(tokens[next].Folded))
        {
            next++;
        }

        var prefix = tokens[first..next].Select((token, at) => first + at < head ? token : token with { Folded = Singular(token.Folded) }).ToImmutableArray();
        var found = new List<NameMatch>();
        while (next < tokens.Length && Longest(prefix, tokens[next..Math.Min(tokens.Length, next + LongestComplement)]) is { } match)
        {
            var last = next + match.Last - prefix.Length;
            found.Add(new NameMatch(found.Count == 0 ? first : next, last, match.Organization, MentionKind.Variant));
            next = last + 1;
            if (next < tokens.Length && (tokens[next].Folded == "," || index.Words.Conjunctions.Contains(tokens[next].Folded)))
            {
                next++;
            }
            else
            {
                break;
            }
        }

        return found.Count > 1 ? found : [];
    }

    private NameMatch? Longest(ImmutableArray<NameToken> prefix, ImmutableArray<NameToken> rest) =>
        index.Names.Find([.. prefix, .. rest])
            .Where(match => match.First == 0 && match.Last >= prefix.Length && !match.IsOfficeHolder)
            .MaxBy(match => match.Last);

    private bool IsPluralHead(string word) => word.Length > 3 && word[^1] == 's' && index.HeadsByFirstWord.ContainsKey(word[..^1]);

    private static string Singular(string word) => word[^1] == 's' ? word[..^1] : word;

    private static int StartOfCapitals(ImmutableArray<NameToken> tokens, int head)
    {
        for (var words = 0; words < LongestComplement && head > 0 && tokens[head - 1].IsCapital; words++)
        {
            head--;
        }

        return head;
    }
}
