using SQLitePCL;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Data.Sqlite;

/// <summary>The row that a statement of SQLite stands at.</summary>
internal sealed class SqliteCells(sqlite3_stmt statement) : Cells
{
    public override bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public override long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public override string? Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public override byte[]? Utf8(int column)
    {
        var bytes = raw.sqlite3_column_blob(statement, column);
        return bytes.IsEmpty && IsNull(column) ? null : bytes.ToArray();
    }
}
