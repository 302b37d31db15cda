using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Inserts rows by one prepared command for each table instead of change tracking. Columns and conversions are those of the model,
/// so it holds for every provider.
/// </summary>
internal sealed class RowWriter(UnGraphQLContext context) : IDisposable
{
    private readonly Dictionary<Type, (DbCommand Command, Column[] Columns)> _tables = [];

    /// <summary>Inserts in the order given; a row that others name comes first.</summary>
    public void InsertAll<TEntity>(IEnumerable<TEntity> rows)
        where TEntity : class
    {
        if (rows is ICollection { Count: 0 })
        {
            return;
        }

        var (command, columns) = Table(typeof(TEntity));
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                column.Parameter.Value = column.Read(row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    public void Insert<TEntity>(TEntity row)
        where TEntity : class => InsertAll([row]);

    public void Dispose()
    {
        foreach (var (command, _) in _tables.Values)
        {
            command.Dispose();
        }
    }

    private (DbCommand Command, Column[] Columns) Table(Type type)
    {
        if (!_tables.TryGetValue(type, out var table))
        {
            table = Prepare(context.Model.FindEntityType(type) ?? throw new ArgumentException($"{type.Name} is not in the model."));
            _tables.Add(type, table);
        }

        return table;
    }

    private (DbCommand Command, Column[] Columns) Prepare(IEntityType type)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        var sql = context.GetService<ISqlGenerationHelper>();
        var properties = type.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAddOrUpdate).ToArray();
        var columns = properties.Select((property, index) => Column.Of(property, command, sql.GenerateParameterName($"p{index}"))).ToArray();
#pragma warning disable CA2100 // Names of the model only, delimited.
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName() ?? type.Name, type.GetSchema())} "
            + $"({string.Join(", ", properties.Select(p => sql.DelimitIdentifier(p.GetColumnName())))}) "
            + $"VALUES ({string.Join(", ", columns.Select(c => c.Parameter.ParameterName))})";
#pragma warning restore CA2100
        command.Parameters.AddRange(columns.Select(c => c.Parameter).ToArray());
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.Prepare();
        return (command, columns);
    }

    private sealed record Column(DbParameter Parameter, Func<object, object?> Read)
    {
        public static Column Of(IProperty property, DbCommand command, string name)
        {
            var mapping = property.GetRelationalTypeMapping();
            var parameter = mapping.CreateParameter(command, name, null, property.IsNullable);
            var getter = property.GetGetter();
            return mapping.Converter is { } converter
                ? new Column(parameter, row => converter.ConvertToProvider(getter.GetClrValue(row)))
                : new Column(parameter, getter.GetClrValue);
        }
    }
}
