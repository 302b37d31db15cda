using System.Collections.Immutable;
using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Errors;

/// <summary>An error as it stands in a response (GraphQL spec 7.1.6, Errors).</summary>
public sealed record GraphQLError(string Message)
{
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response names (<see cref="string"/>) and list indexes (<see cref="int"/>) from the root; empty for a request error.</summary>
    public ImmutableArray<object> Path { get; init; } = [];

    /// <summary>Stable code from <see cref="ErrorCodes"/>, served as <c>extensions.code</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Further extensions; values are strings, numbers or booleans.</summary>
    public ImmutableArray<KeyValuePair<string, object>> Extensions { get; init; } = [];
}
