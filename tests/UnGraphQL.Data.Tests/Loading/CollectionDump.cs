using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Tests.Loading;

/// <summary>Every row of every table as text, for comparing states of a collection.</summary>
internal static class CollectionDump
{
    public static string Of(UnGraphQLContextFactory factory)
    {
        using var context = factory.CreateDbContext();
        var dump = new StringBuilder();
        foreach (var table in context.Model.GetEntityTypes().Select(t => t.GetTableName()).Order(StringComparer.Ordinal))
        {
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture));
                dump.Append(table).Append(": ").AppendJoin(" | ", values).Append('\n');
            }
        }

        return dump.ToString();
    }
}
