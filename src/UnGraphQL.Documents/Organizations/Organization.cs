using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Organizations;

/// <summary>A row of the authority.</summary>
public sealed record Organization
{
    /// <summary>Stable: <c>un-ga</c>, <c>oif</c>.</summary>
    public required string Code { get; init; }

    public required OrganizationKind Kind { get; init; }

    /// <summary>Codes; every one is in the authority. The first is the parent that is shown.</summary>
    public ImmutableArray<string> Parents { get; init; } = [];

    /// <summary>Code of the parent that is shown; null for one that stands alone.</summary>
    public string? Parent => Parents.IsEmpty ? null : Parents[0];

    /// <summary>Code of the organ in the documents it adopts (GA, SC); null when it adopts none that are read.</summary>
    public string? Body { get; init; }

    /// <summary>Official names first, then acronyms, then variants; in each in the order of <see cref="Language"/>.</summary>
    public required ImmutableArray<OrganizationName> Names { get; init; }

    /// <summary>Year it began, or took this name; null when the authority does not say.</summary>
    public int? Since { get; init; }

    /// <summary>Year it ended, or gave this name up; null while it lasts, or when the authority does not say.</summary>
    public int? Until { get; init; }

    /// <summary>Codes of what took its place or its name; every one is in the authority.</summary>
    public ImmutableArray<string> Successors { get; init; } = [];

    /// <summary>Whether it is a mention of its own inside the name of another body, of a conference or of a convention.</summary>
    internal bool CountsInLongerNames { get; init; } = true;

    /// <summary>Short names that stand for it where the context has made it known; the head noun of its name is not among them.</summary>
    internal ImmutableArray<(Language Language, string Text)> Heads { get; init; } = [];

    /// <summary>Titles of who leads it. No mentions, but they make its head nouns known.</summary>
    internal ImmutableArray<(Language Language, string Text)> OfficeHolders { get; init; } = [];

    /// <summary>The official name in that language; in English, else in any, where there is none.</summary>
    public string OfficialName(Language language) =>
        (Name(language, NameKind.Official) ?? Name(Language.En, NameKind.Official) ?? Names[0]).Text;

    /// <summary>The acronym in that language; null when the authority has none.</summary>
    public string? Acronym(Language language) => Name(language, NameKind.Acronym)?.Text;

    /// <summary>By the code: rows of one authority have different ones, and sets of them are asked for each name in a text.</summary>
    public bool Equals(Organization? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    private OrganizationName? Name(Language language, NameKind kind) =>
        Names.FirstOrDefault(name => name.Language == language && name.Kind == kind);
}
