using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace UnGraphQL.Data.Statements;

/// <summary>The statement that inserts a row of an entity. Columns and conversions are those of the model, so it holds for every provider.</summary>
/// <param name="Columns">The value of each parameter, in their order; null for none.</param>
internal sealed record InsertStatement(string Text, ImmutableArray<Func<object, object?>> Columns)
{
    public static InsertStatement Of(UnGraphQLContext context, Type entity)
    {
        var type = context.Model.FindEntityType(entity) ?? throw new ArgumentException($"{entity.Name} is not in the model.");
        var sql = context.GetService<ISqlGenerationHelper>();
        var properties = type.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAddOrUpdate).ToArray();
        var text = $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName() ?? type.Name, type.GetSchema())} "
            + $"({string.Join(", ", properties.Select(p => sql.DelimitIdentifier(p.GetColumnName())))}) "
            + $"VALUES ({string.Join(", ", properties.Select((_, index) => sql.GenerateParameterName($"p{index}")))})";
        return new InsertStatement(text, [.. properties.Select(Value)]);
    }

    private static Func<object, object?> Value(IProperty property)
    {
        var getter = property.GetGetter();
        return property.GetRelationalTypeMapping().Converter is { } converter
            ? row => converter.ConvertToProvider(getter.GetClrValue(row))
            : getter.GetClrValue;
    }
}
