using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>Which symbol a printed number means, and by which rule that was found.</summary>
internal sealed record BodyChoice(ReferenceStatus Status, DocumentSymbol? Symbol, string? Rule, ImmutableArray<DocumentSymbol> Candidates)
{
    /// <summary>Of an organ whose resolutions have no symbols of the United Nations.</summary>
    public static readonly BodyChoice External = new(ReferenceStatus.External, null, "head", []);

    /// <summary>Code of the body chosen; null when none was.</summary>
    public string? Body { get; private init; } = Symbol?.Body;

    /// <summary>The body whose resolutions a report holds, for the numbers cited in it.</summary>
    public static BodyChoice ListOf(string body) => new(ReferenceStatus.Known, null, "head", []) { Body = body };

    public static BodyChoice Of(DocumentSymbol symbol, string rule) => new(ReferenceStatus.Known, symbol, rule, []);

    public static BodyChoice Among(ImmutableArray<DocumentSymbol> candidates) => new(ReferenceStatus.Ambiguous, null, null, candidates);
}
