using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnGraphQL.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "DatasetStates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
            migrationBuilder.Sql("CREATE VIRTUAL TABLE TitleIndex USING fts5(Words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE ParagraphIndex USING fts5(Words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE ParagraphIndex");
            migrationBuilder.Sql("DROP TABLE TitleIndex");
            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "DatasetStates");
        }
    }
}
