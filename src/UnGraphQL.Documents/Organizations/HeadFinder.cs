using System.Collections.Immutable;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Head nouns in a text, and whether each stands alone ("the Office") or opens a longer name ("the Office of Legal Affairs").</summary>
internal sealed class HeadFinder(NameIndex index)
{
    /// <summary>Those outside of every match, in the order of the text, the longest at each place.</summary>
    public IEnumerable<HeadOccurrence> Find(TextUnderReading text, MatchIndex matches)
    {
        for (var first = 0; first < text.Tokens.Length; first++)
        {
            foreach (var words in index.HeadsByFirstWord.GetValueOrDefault(text.Tokens[first].Folded, []))
            {
                var last = first + words.Length - 1;
                if (last < text.Tokens.Length && AreWords(text, first, words) && !Enumerable.Range(first, words.Length).Any(matches.Covers))
                {
                    yield return new HeadOccurrence(first, last, string.Join(' ', words));
                    first = last;
                    break;
                }
            }
        }
    }

    /// <summary>Whether it is printed as a name is: with a capital and after a determiner, or in a pair as "ONU-Conseil".</summary>
    public bool IsUsedAsName(TextUnderReading text, HeadOccurrence head, MatchIndex matches)
    {
        if (index.Words.Definites.Length > 0)
        {
            return IsDefinite(text, head.First);
        }

        var isUnspaced = NameTokenizer.IsIdeograph(head.Head[0]);
        if (head.First == 0 || (isUnspaced && text.Tokens[head.First - 1].IsMark))
        {
            return head.IsPhrase || isUnspaced;
        }

        var previous = text.Tokens[head.First - 1];
        return (!previous.IsMark && (index.Words.Determiners.Count == 0 || index.Words.Determiners.Contains(previous.Folded) || IsBeforeAct(text, head))) // Russian has no articles
            || (text.Before(head.First) == '-' && matches.EndingAt(head.First - 1).Any())
            || (text.Before(head.First) == '/' && matches.EndingAt(head.First - 2).Any());
    }

    // "the annex to Council resolution 5/1"
    private bool IsBeforeAct(TextUnderReading text, HeadOccurrence head) =>
        head.Last + 1 < text.Tokens.Length && index.Words.Acts.Contains(text.Tokens[head.Last + 1].Folded);

    /// <summary>Whether the words beside the head make a name of it that has more words.</summary>
    public bool OpensLongerName(TextUnderReading text, HeadOccurrence head)
    {
        var words = index.Words;
        if (words.Definites.Length > 0)
        {
            return OpensLongerArabicName(text, head);
        }

        if (words.HeadComesLast && head.First > 0 && text.Tokens[head.First - 1].IsCapital && !words.Determiners.Contains(text.Tokens[head.First - 1].Folded))
        {
            return true;
        }

        var next = head.Last + 1;
        return next < text.Tokens.Length
            && (IsAdjective(text.Tokens[next]) || IsNumber(text, next) || IsComplement(text, next) || IsGenitive(text, next) || (head.IsPhrase && IsPhraseComplement(text, next)));
    }

    // "مجلس الأمن" goes on without an article of its own, "المجلس التنفيذي" with an adjective that has one too; "المجلس الذي" does not go on.
    private bool OpensLongerArabicName(TextUnderReading text, HeadOccurrence head)
    {
        var next = head.Last + 1;
        return !IsDefinite(text, head.First)
            || (next < text.Tokens.Length && text.Before(next) == ' ' && IsDefinite(text, next) && !index.Words.Relatives.Contains(text.Tokens[next].Folded));
    }

    private bool IsDefinite(TextUnderReading text, int token)
    {
        var word = ArabicScript.Plain(text.Text[text.Tokens[token].Start..text.Tokens[token].End]);
        return index.Words.Definites.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>The first word of the complement, after its prepositions and articles; the end of the text when there is none.</summary>
    public int ComplementStart(TextUnderReading text, HeadOccurrence head)
    {
        var at = head.Last + 1;
        while (at < text.Tokens.Length && index.Words.Functions.Contains(text.Tokens[at].Folded))
        {
            at++;
        }

        return at;
    }

    // "Совет Европы": without articles and prepositions a capital is enough
    private bool IsGenitive(TextUnderReading text, int at) =>
        index.Words.Determiners.Count == 0 && !index.Words.HeadComesLast && text.Tokens[at].IsCapital && char.IsLetter(text.Text[text.Tokens[at].Start]) && text.Before(at) == ' ';

    private bool IsAdjective(NameToken token) =>
        index.Words.Adjectives.Contains(token.Folded)
        || index.Words.AdjectiveEndings.Any(ending => token.Folded.EndsWith(ending, StringComparison.Ordinal));

    // "the Group of 20", not "the Council of 5 May"
    private static bool IsCount(TextUnderReading text, int at) =>
        char.IsDigit(text.Text[text.Tokens[at].Start]) && (at + 1 == text.Tokens.Length || !text.Tokens[at + 1].IsCapital);

    // "le Programme 2030"
    private static bool IsNumber(TextUnderReading text, int at) =>
        char.IsDigit(text.Text[text.Tokens[at].Start]) && text.Before(at) == ' ';

    // "la Conférence des Parties à la Convention sur …", "le Comité consultatif pour le Programme …"
    private bool IsPhraseComplement(TextUnderReading text, int at)
    {
        if (!index.Words.Prepositions.Contains(text.Tokens[at].Folded))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Tokens.Length && (index.Words.Articles.Contains(text.Tokens[next].Folded) || index.Words.Determiners.Contains(text.Tokens[next].Folded)))
        {
            next++;
        }

        return next < text.Tokens.Length && text.Tokens[next].IsCapital;
    }

    // "le Conseil de sécurité" opens a name, "prie le Conseil de poursuivre" and "informs the Council of its work" do not.
    private bool IsComplement(TextUnderReading text, int at)
    {
        var words = index.Words;
        var next = at + 1;
        if (!words.Complements.Contains(text.Tokens[at].Folded))
        {
            return words.ArticleComplements.Contains(text.Tokens[at].Folded) && next < text.Tokens.Length && words.Articles.Contains(text.Tokens[next].Folded);
        }

        if (words.HeadComesLast)
        {
            while (next < text.Tokens.Length && words.Functions.Contains(text.Tokens[next].Folded))
            {
                next++;
            }

            return next < text.Tokens.Length && (text.Tokens[next].IsCapital || IsCount(text, next));
        }

        while (next < text.Tokens.Length && text.Tokens[next].Length <= 2 && !words.Functions.Contains(text.Tokens[next].Folded))
        {
            next++;
        }

        return next < text.Tokens.Length
            && !text.Tokens[next].IsMark
            && !words.Infinitives.Any(ending => text.Tokens[next].Folded.EndsWith(ending, StringComparison.Ordinal));
    }

    private static bool AreWords(TextUnderReading text, int first, ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (text.Tokens[first + i].Folded != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
