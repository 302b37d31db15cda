using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Tests.Loading;

/// <summary>Every row of every table, and every word of the full-text index, as text, for comparing states of a collection. Columns by name: a migration may change their order.</summary>
internal static class CollectionDump
{
    public static string Of(UnGraphQLContextFactory factory)
    {
        using var context = factory.CreateDbContext();
        var dump = new StringBuilder();
        foreach (var table in context.Model.GetEntityTypes().Select(t => t.GetTableName()).Order(StringComparer.Ordinal))
        {
            var rows = table is "TitleIndex" or "ParagraphIndex" ? WordsOf(context, table) : $"\"{table}\"";
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {rows} ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var values = Enumerable.Range(0, reader.FieldCount).OrderBy(reader.GetName, StringComparer.Ordinal).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture));
                dump.Append(table).Append(": ").AppendJoin(" | ", values).Append('\n');
            }
        }

        return dump.ToString();
    }

    /// <summary>A table of the words of an index that does not keep its texts: word, row, column, place.</summary>
    private static string WordsOf(UnGraphQLContext context, string index)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}Words USING fts5vocab(main, {index}, instance)";
        command.ExecuteNonQuery();
        return $"temp.{index}Words";
    }
}
