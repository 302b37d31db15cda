using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>
/// All names of one language as a tree over their content words. One walk from each word finds the longest name, printed as in the
/// authority or with other function words or one letter amiss ("Ligue les États arabes").
/// </summary>
internal sealed class NameTrie
{
    private const int WordsForMisprint = 3;
    private const int LettersForMisprint = 6;
    private const int MostPassedOver = 4;
    private const int MostWordsAmiss = 1;

    private readonly Node _root = new();
    private readonly OrganizationWords _words;

    public NameTrie(OrganizationWords words) => _words = words;

    public void Add(Organization organization, string name, MentionKind kind, bool isOfficeHolder = false)
    {
        var tokens = NameTokenizer.Tokenize(name);
        var content = tokens.Where(IsContent).Select(token => token.Folded).ToImmutableArray();
        if (content.IsEmpty)
        {
            return;
        }

        var lead = tokens.TakeWhile(token => !IsContent(token)).Count();
        var pattern = new NamePattern(
            organization, name, [.. tokens.Select(token => token.Folded)], lead, content.Length, kind, !tokens[lead].IsCapital, isOfficeHolder);
        content.Aggregate(_root, (node, word) => node.Child(word)).Patterns.Add(pattern);
    }

    /// <summary>Every name that begins at each content word, in the order of the text, and of the misprinted ones the longest if no other is as long.</summary>
    public List<NameMatch> Find(ImmutableArray<NameToken> tokens)
    {
        var found = new List<NameMatch>();
        for (var start = 0; start < tokens.Length; start++)
        {
            if (IsContent(tokens[start]) && _root.Children.TryGetValue(tokens[start].Folded, out var node))
            {
                NameMatch? misprint = null;
                var before = found.Count;
                Walk(tokens, node, start, start, isAmiss: false, found, ref misprint);
                if (misprint is not null && found.Skip(before).All(match => match.Last < misprint.Last))
                {
                    found.Add(misprint);
                }
            }
        }

        return found;
    }

    private void Walk(ImmutableArray<NameToken> tokens, Node node, int start, int last, bool isAmiss, List<NameMatch> found, ref NameMatch? misprint)
    {
        foreach (var pattern in node.Patterns)
        {
            if (Match(tokens, pattern, start, last, isAmiss) is not { } match)
            {
                continue;
            }

            if (!match.IsMisprint)
            {
                found.Add(match);
            }
            else if (misprint is null || match.Last > misprint.Last)
            {
                misprint = match;
            }
        }

        var next = NextContent(tokens, last);
        if (next < 0 || node.Children.Count == 0)
        {
            return;
        }

        if (node.Children.TryGetValue(tokens[next].Folded, out var child))
        {
            Walk(tokens, child, start, next, isAmiss, found, ref misprint);
        }

        if (!isAmiss && tokens[next].Folded.Length >= LettersForMisprint)
        {
            foreach (var (word, near) in node.Children)
            {
                if (EditDistance.IsMisprint(word, tokens[next].Folded))
                {
                    Walk(tokens, near, start, next, isAmiss: true, found, ref misprint);
                }
            }
        }
    }

    private NameMatch? Match(ImmutableArray<NameToken> tokens, NamePattern pattern, int start, int last, bool isAmiss)
    {
        var first = start - pattern.Lead;
        if (!isAmiss && first >= 0 && IsAsWritten(tokens, pattern, first, last))
        {
            var isName = tokens[start].IsCapital || pattern.MayBeSmall || pattern.ContentWords >= WordsForMisprint;
            return isName ? new NameMatch(first, last, pattern.Organization, pattern.Kind, IsOfficeHolder: pattern.IsOfficeHolder) : null;
        }

        var mayBeMisprint = pattern.ContentWords >= WordsForMisprint && pattern.Lead == 0 && !pattern.IsOfficeHolder && tokens[start].IsCapital;
        return mayBeMisprint && !IsMoreThanMisprinted(tokens, pattern, start, last)
            ? new NameMatch(start, last, pattern.Organization, MentionKind.Variant, Misprinted: pattern.Text)
            : null;
    }

    private static bool IsAsWritten(ImmutableArray<NameToken> tokens, NamePattern pattern, int first, int last)
    {
        if (last - first + 1 != pattern.Words.Length)
        {
            return false;
        }

        for (var i = 0; i < pattern.Words.Length; i++)
        {
            if (tokens[first + i].Folded != pattern.Words[i])
            {
                return false;
            }
        }

        return true;
    }

    private int NextContent(ImmutableArray<NameToken> tokens, int last)
    {
        for (var next = last + 1; next < tokens.Length && next <= last + 1 + MostPassedOver; next++)
        {
            if (IsContent(tokens[next]))
            {
                return next;
            }

            if (tokens[next].IsMark && tokens[next].Folded is not ("," or "(" or ")" or "/" or "、"))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsContent(NameToken token) => !token.IsMark && !_words.Functions.Contains(token.Folded);

    // "the United Nations and the Organisation" is no misprint of "United Nations Organization".
    private bool IsMoreThanMisprinted(ImmutableArray<NameToken> tokens, NamePattern pattern, int first, int last)
    {
        var conjunctions = 0;
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].IsMark)
            {
                return true;
            }

            conjunctions += _words.Conjunctions.Contains(tokens[i].Folded) ? 1 : 0;
        }

        return conjunctions > pattern.Words.Count(_words.Conjunctions.Contains)
            || Math.Abs(last - first + 1 - pattern.Words.Length) > MostWordsAmiss;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public List<NamePattern> Patterns { get; } = [];

        public Node Child(string word)
        {
            if (!Children.TryGetValue(word, out var child))
            {
                Children[word] = child = new Node();
            }

            return child;
        }
    }
}
