using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq.Expressions;

namespace UnGraphQL.Data.Statements;

/// <summary>Compiles the projection of a query into a reader of its rows.</summary>
internal static class RowReader
{
    /// <param name="row">Assigns members only, each from the column of its name.</param>
    public static Func<Cells, TRow> Compile<TRow>(MemberInitExpression row, ImmutableArray<string> columns)
    {
        var cells = Expression.Parameter(typeof(Cells), "cells");
        var bindings = row.Bindings.Select(binding => Expression.Bind(binding.Member, Value(cells, columns.IndexOf(binding.Member.Name), MemberType(binding))));
        return Expression.Lambda<Func<Cells, TRow>>(Expression.MemberInit(row.NewExpression, bindings), cells).Compile();
    }

    private static Type MemberType(MemberBinding binding) => ((MemberAssignment)binding).Expression.Type; // Rows are made by initializers.

    private static Expression Value(Expression cells, int column, Type type)
    {
        var index = Expression.Constant(column);
        var value = Present(cells, index, Nullable.GetUnderlyingType(type) ?? type);
        return Nullable.GetUnderlyingType(type) is null
            ? value
            : Expression.Condition(Expression.Call(cells, nameof(Cells.IsNull), null, index), Expression.Default(type), Expression.Convert(value, type));
    }

    private static Expression Present(Expression cells, Expression index, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int64 => Expression.Call(cells, nameof(Cells.Int64), null, index),
        TypeCode.Int32 when type.IsEnum => Expression.Convert(Expression.Call(cells, nameof(Cells.Int32), null, index), type),
        TypeCode.Int32 => Expression.Call(cells, nameof(Cells.Int32), null, index),
        TypeCode.Boolean => Expression.Call(cells, nameof(Cells.Boolean), null, index),
        TypeCode.DateTime => Expression.Call(cells, nameof(Cells.Time), null, index),
        TypeCode.String => Expression.Call(cells, nameof(Cells.Text), null, index),
        _ when type == typeof(byte[]) => Expression.Call(cells, nameof(Cells.Utf8), null, index),
        _ when type == typeof(DateOnly) => Expression.Call(cells, nameof(Cells.Date), null, index),
        _ => throw new UnreachableException($"No row has a column of {type}."),
    };
}
