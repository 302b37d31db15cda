using System.Collections.Immutable;

namespace UnGraphQL.Data.Statements;

/// <summary>
/// A query that EF Core translated once, to be run without it: what is left to do for a request is to bind, to step and to read. The query stays
/// the only description of its columns. Belongs to a provider, not to a context.
/// </summary>
public sealed class Statement<TRow>
{
    internal Statement(string text, ImmutableArray<StatementParameter> parameters, Func<Cells, TRow> read)
    {
        Text = text;
        Parameters = parameters;
        Read = read;
    }

    public string Text { get; }

    internal ImmutableArray<StatementParameter> Parameters { get; }

    internal Func<Cells, TRow> Read { get; }
}
