using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Words around the names of organizations in one language: <c>organization-words.tsv</c> of its pack, folded. All empty for a language without that file.</summary>
internal sealed class OrganizationWords
{
    private static readonly ConcurrentDictionary<Language, OrganizationWords> Packs = new();

    private OrganizationWords(Language language)
    {
        var roles = PackFile.Read(language, "organization-words")
            .ToLookup(row => row["role"], row => NameTokenizer.Tokenize(row["word"]).Select(token => token.Folded).ToImmutableArray());
        ImmutableArray<string> Printed(string role) => [.. PackFile.Read(language, "organization-words").Where(row => row["role"] == role).Select(row => row["word"])];
        FrozenSet<string> Set(string role) => roles[role].Select(words => string.Join(' ', words)).ToFrozenSet(StringComparer.Ordinal);

        Prepositions = Set("preposition");
        Functions = Set("function").Concat(Prepositions).Concat(Set("conjunction")).ToFrozenSet(StringComparer.Ordinal);
        Conjunctions = Set("conjunction");
        Determiners = Set("determiner");
        Adjectives = Set("adjective");
        Acts = Set("act");
        Complements = Set("complement");
        ArticleComplements = Set("article-complement");
        Articles = Set("article");
        LongerNames = Set("longer");
        AlwaysLongerNames = Set("always");
        Continuations = Set("continuation");
        ForeignNames = Printed("foreign");
        LongerPhrases = Printed("longer-phrase");
        PhraseStops = Printed("phrase-stop");
        Infinitives = [.. Set("infinitive")];
        AdjectiveEndings = [.. Set("adjective-ending")];
        Definites = Printed("definite");
        Relatives = Set("relative");
        HeadComesLast = Set("head-position").Contains("last");
        Heads = [.. roles["head"]];
    }

    public FrozenSet<string> Functions { get; }

    public FrozenSet<string> Prepositions { get; }

    /// <summary>Beginnings of a word with its article, as printed: Arabic ال, بال, لل. Empty where articles are words.</summary>
    public ImmutableArray<string> Definites { get; }

    /// <summary>Words with an article that begin a clause.</summary>
    public FrozenSet<string> Relatives { get; }

    public FrozenSet<string> Conjunctions { get; }

    public FrozenSet<string> Determiners { get; }

    public FrozenSet<string> Adjectives { get; }

    public FrozenSet<string> Acts { get; }

    public FrozenSet<string> Complements { get; }

    public FrozenSet<string> ArticleComplements { get; }

    public FrozenSet<string> Articles { get; }

    public FrozenSet<string> LongerNames { get; }

    public FrozenSet<string> AlwaysLongerNames { get; }

    public FrozenSet<string> Continuations { get; }

    /// <summary>Longer names that end in one of the authority and are another's, as they are printed.</summary>
    public ImmutableArray<string> ForeignNames { get; }

    /// <summary>Heads of longer names in a script without spaces, as they are printed.</summary>
    public ImmutableArray<string> LongerPhrases { get; }

    /// <summary>Words before such a head that no name has.</summary>
    public ImmutableArray<string> PhraseStops { get; }

    public ImmutableArray<string> Infinitives { get; }

    public ImmutableArray<string> AdjectiveEndings { get; }

    public bool HeadComesLast { get; }

    /// <summary>Each as its words.</summary>
    public ImmutableArray<ImmutableArray<string>> Heads { get; }

    public static OrganizationWords For(Language language) => Packs.GetOrAdd(language, static l => new OrganizationWords(l));
}
