using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>From SDL to a valid <see cref="Schema"/>.</summary>
public static class SchemaBuilder
{
    /// <summary>Reads one schema from several SDL sources (definitions and extensions in any order).</summary>
    /// <exception cref="SchemaException">Naming every fault with its file, line and column.</exception>
    public static Schema Build(params IReadOnlyList<Source> sources) => throw new SchemaException([$"{sources.Count} sources were not read."]);
}
