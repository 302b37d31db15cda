using System.Text.Json;
using UnGraphQL.Benchmarks.HandWritten;

namespace UnGraphQL.Benchmarks.Operations;

/// <summary>What a frontend asks, as GraphQL and as an endpoint written by hand that gives the same bytes.</summary>
internal abstract class Operation
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        new DocumentBySymbol(),
        new DocumentWithOpening(),
        new ResolutionPage(),
        new ParagraphsWithReferences(),
        new OrganizationMentions(),
        new CitedBy(),
    ];

    public abstract string Name { get; }

    /// <summary>The least share of the hand-written speed to reach.</summary>
    public virtual double Target => 0.80;

    public abstract string Query { get; }

    /// <summary>Name of the one variable.</summary>
    public abstract string Variable { get; }

    /// <summary>Values of the variable, taken in turn.</summary>
    public abstract IReadOnlyList<string?> Inputs { get; }

    /// <summary>Writes the value of <c>data</c>.</summary>
    public abstract void Write(Utf8JsonWriter json, Statements statements, string? input);
}
