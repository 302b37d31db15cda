using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Every organization the product knows, with its names. Immutable; read once from the embedded <c>organizations.tsv</c>.</summary>
public sealed class OrganizationAuthority
{
    private const string File = "organizations.tsv";

    private static readonly Lazy<OrganizationAuthority> Embedded =
        new(static () => AuthorityReader.Read(PackFile.Read(File)), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly FrozenDictionary<string, Organization> _byCode;
    private readonly FrozenDictionary<string, Organization> _byBody;
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<Organization>>> _byName;

    internal OrganizationAuthority(ImmutableArray<Organization> organizations)
    {
        All = organizations;
        _byCode = organizations.ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);
        _byBody = organizations.Where(o => o.Body is not null).ToFrozenDictionary(o => o.Body ?? "", StringComparer.Ordinal);
        _byName = new(() => ByName(organizations), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The authority the product ships.</summary>
    /// <exception cref="InvalidDataException">The file is broken; the message names file, line and reason.</exception>
    public static OrganizationAuthority Default => Embedded.Value;

    /// <summary>SHA-256 of the file of the authority the product ships, in lower-case hexadecimal. Known without reading its rows.</summary>
    public static string DefaultHash => PackFile.Hash(File);

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Organization> All { get; }

    /// <summary>Null when the code is not in the authority.</summary>
    public Organization? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The organization that adopts the documents of that organ (<c>GA</c>); null when there is none.</summary>
    public Organization? FindByBody(string body) => _byBody.GetValueOrDefault(body);

    /// <summary>All bearers of an official name, acronym or variant in any language, without regard to case, accents and kinds of apostrophe.</summary>
    public ImmutableArray<Organization> FindByName(string name) => _byName.Value.GetValueOrDefault(Key(name), []);

    /// <summary>Whether <paramref name="ancestor"/> is above <paramref name="organization"/> on any line of parents.</summary>
    internal bool IsAncestor(Organization ancestor, Organization organization) =>
        organization.Parents.Any(code => code == ancestor.Code || IsAncestor(ancestor, _byCode[code]));

    /// <summary>The topmost organization above it, along the parents that are shown.</summary>
    internal Organization Root(Organization organization) =>
        organization.Parent is { } parent ? Root(_byCode[parent]) : organization;

    private static FrozenDictionary<string, ImmutableArray<Organization>> ByName(ImmutableArray<Organization> organizations) => organizations
        .SelectMany(o => o.Names.Select(name => (Key: Key(name.Text), Organization: o)))
        .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Organization).Distinct().ToImmutableArray(), StringComparer.Ordinal);

    private static string Key(string name) => string.Join(' ', NameTokenizer.Tokenize(name).Select(token => token.Folded));
}
