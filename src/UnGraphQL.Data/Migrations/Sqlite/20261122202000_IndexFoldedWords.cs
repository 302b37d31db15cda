using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnGraphQL.Data.Migrations.Sqlite
{
    /// <summary>
    /// The index gets words already folded and parted by spaces: nothing is left to fold, so they are cut at spaces alone. What one transaction
    /// brings is kept in memory up to 4 MB and written as one piece, which leaves fewer pieces to merge.
    /// </summary>
    public partial class IndexFoldedWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Renew(migrationBuilder, "ascii", "INSERT INTO {0}({0}, rank) VALUES ('hashsize', 4194304)");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Renew(migrationBuilder, "unicode61 remove_diacritics 2", null);

        private static void Renew(MigrationBuilder migrationBuilder, string tokenizer, string setting)
        {
            foreach (var table in new[] { "TitleIndex", "ParagraphIndex" })
            {
                migrationBuilder.Sql($"DROP TABLE {table}");
                migrationBuilder.Sql($"CREATE VIRTUAL TABLE {table} USING fts5(Words, content = '', contentless_delete = 1, tokenize = '{tokenizer}')");
                if (setting is not null)
                {
                    migrationBuilder.Sql(string.Format(System.Globalization.CultureInfo.InvariantCulture, setting, table));
                }
            }

            // Of no version: filled anew before it is used.
            migrationBuilder.Sql("UPDATE DatasetStates SET SearchVersion = 0");
        }
    }
}
