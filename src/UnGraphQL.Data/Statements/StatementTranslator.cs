using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Statements;

/// <summary>Has EF Core translate a query, and takes from it the statement, its parameters and its columns.</summary>
public static class StatementTranslator
{
    /// <param name="query">Ends in a projection that assigns members of the row. What it captures apart from <see cref="QueryValues"/> stays as it is.</param>
    /// <param name="isOfOne">Whether it is for <see cref="QueryValues.IsOfOne"/>.</param>
    public static Statement<TRow> Translate<TRow>(IQueryable<TRow> query, bool isOfOne)
    {
        ArgumentNullException.ThrowIfNull(query);
        var lifted = new ValueLifter(isOfOne).Visit(query.Expression);
        var row = Row(lifted);
        var described = Describe<TRow>(query.Provider, lifted);
        if (row.Bindings.Where(binding => !described.Columns.Contains(binding.Member.Name)).ToArray() is { Length: > 0 } shared)
        {
            described = Describe<TRow>(query.Provider, new ColumnSplitter(shared).Visit(lifted));
        }

        return new Statement<TRow>(described.Text, described.Parameters, RowReader.Compile<TRow>(row, described.Columns));
    }

    private static MemberInitExpression Row(Expression query) =>
        query is MethodCallExpression { Method.Name: nameof(Queryable.Select), Arguments: [_, UnaryExpression { Operand: LambdaExpression { Body: MemberInitExpression row } }] }
            ? row
            : throw new UnreachableException($"The query does not end in a row: {query}");

    private static (string Text, ImmutableArray<StatementParameter> Parameters, ImmutableArray<string> Columns) Describe<TRow>(IQueryProvider provider, Expression query)
    {
        using var command = provider.CreateQuery<TRow>(query).CreateDbCommand();
        using var reader = command.ExecuteReader();
        return (
            command.CommandText,
            [.. command.Parameters.Cast<DbParameter>().Select(StatementParameter.Of)],
            [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
    }
}
