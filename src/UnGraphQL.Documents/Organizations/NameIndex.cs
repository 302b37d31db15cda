using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Everything the search in one language needs, built once from the authority and the pack.</summary>
internal sealed class NameIndex
{
    private static readonly ConcurrentDictionary<Language, NameIndex> Indexes = new();

    private readonly FrozenDictionary<Organization, ImmutableArray<string>> _heads;
    private readonly FrozenDictionary<string, ImmutableArray<Organization>> _owners;
    private readonly ConcurrentDictionary<Organization, bool> _namedByHead = new();

    private NameIndex(OrganizationAuthority authority, Language language)
    {
        Authority = authority;
        Words = OrganizationWords.For(language);
        Names = new NameTrie(Words);
        Acronyms = new AcronymIndex(authority, language);
        var heads = new Dictionary<Organization, ImmutableArray<string>>();
        foreach (var organization in authority.All)
        {
            var names = organization.Names.Where(name => name.Language == language && !AcronymIndex.IsAcronym(name)).ToList();
            foreach (var name in names.Where(name => !IsBareHead(name.Text)))
            {
                Names.Add(organization, name.Text, name.Kind == NameKind.Official ? MentionKind.Name : MentionKind.Variant);
            }

            foreach (var (_, title) in organization.OfficeHolders.Where(title => title.Language == language))
            {
                Names.Add(organization, title, MentionKind.Contextual, isOfficeHolder: true);
            }

            heads[organization] = [.. HeadsOf(organization, names, language).Distinct()];
        }

        _heads = heads.ToFrozenDictionary();
        _owners = heads
            .SelectMany(pair => pair.Value.Select(head => (Head: head, Owner: pair.Key)))
            .GroupBy(pair => pair.Head, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Owner).ToImmutableArray(), StringComparer.Ordinal);
        HeadWords = [.. _owners.Keys.Concat(Words.Heads.Select(head => string.Join(' ', head))).Distinct().Select(head => head.Split(' ').ToImmutableArray()).OrderByDescending(head => head.Length)];
        HeadsByFirstWord = HeadWords.GroupBy(head => head[0], StringComparer.Ordinal).ToFrozenDictionary(heads => heads.Key, heads => heads.ToImmutableArray(), StringComparer.Ordinal);
    }

    public OrganizationAuthority Authority { get; }

    public OrganizationWords Words { get; }

    public NameTrie Names { get; }

    public AcronymIndex Acronyms { get; }

    /// <summary>Longest first.</summary>
    public FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> HeadsByFirstWord { get; }

    private ImmutableArray<ImmutableArray<string>> HeadWords { get; }

    public static NameIndex For(Language language) => Indexes.GetOrAdd(language, static l => new NameIndex(OrganizationAuthority.Default, l));

    /// <summary>The words that may stand for the organization in context: "council", "direction executive".</summary>
    public ImmutableArray<string> Heads(Organization organization) => _heads[organization];

    public ImmutableArray<Organization> Owners(string head) => _owners.GetValueOrDefault(head, []);

    /// <summary>Whether the official name is nothing but a head noun, as "Secretariat".</summary>
    public bool IsBareHead(string name)
    {
        var words = NameTokenizer.Tokenize(name).Select(token => token.Folded).ToImmutableArray();
        return Words.Heads.Any(head => head.SequenceEqual(words));
    }

    /// <summary>Whether one of its official names is nothing but a head noun.</summary>
    public bool IsNamedByHead(Organization organization) => _namedByHead.GetOrAdd(
        organization, static (asked, index) => asked.Names.Any(name => name.Kind == NameKind.Official && index.IsBareHead(name.Text)), this);

    /// <summary>The head among the words before the first preposition, there the first or the last as the language has it; null when there is none.</summary>
    public string? HeadNoun(IEnumerable<string> words)
    {
        var phrase = words.TakeWhile((word, index) => index == 0 || !Words.Prepositions.Contains(word)).ToImmutableArray();
        var found = Words.Heads
            .SelectMany(head => Places(phrase, head).Select(place => (Place: place, Head: head)))
            .OrderByDescending(found => found.Head.Length)
            .ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var place = Words.HeadComesLast ? found.MaxBy(f => f.Place + f.Head.Length) : found.MinBy(f => f.Place);
        return string.Join(' ', place.Head);
    }

    private static IEnumerable<int> Places(ImmutableArray<string> phrase, ImmutableArray<string> head) =>
        Enumerable.Range(0, Math.Max(0, phrase.Length - head.Length + 1)).Where(at => phrase.AsSpan(at, head.Length).SequenceEqual(head.AsSpan()));

    private IEnumerable<string> HeadsOf(Organization organization, IEnumerable<OrganizationName> names, Language language)
    {
        foreach (var name in names)
        {
            if (HeadNoun(NameTokenizer.Tokenize(name.Text).Select(token => token.Folded)) is { } noun)
            {
                yield return noun;
            }
        }

        foreach (var (_, head) in organization.Heads.Where(head => head.Language == language))
        {
            yield return string.Join(' ', NameTokenizer.Tokenize(head).Select(token => token.Folded));
        }
    }
}
