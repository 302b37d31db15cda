using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnGraphQL.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPrintedLabels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Label",
                table: "ParagraphTexts",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AgendaItem",
                table: "LanguageVersions",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Labels",
                table: "AgendaItems",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "{}");

            // What the work has stands for every language until its sources are read again.
            migrationBuilder.Sql("UPDATE ParagraphTexts SET Label = (SELECT p.Label FROM Paragraphs p WHERE p.Id = ParagraphId)");
            migrationBuilder.Sql("UPDATE LanguageVersions SET AgendaItem = (SELECT a.Label FROM Works w JOIN AgendaItems a ON a.Id = w.AgendaItemId WHERE w.Id = WorkId)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Label",
                table: "ParagraphTexts");

            migrationBuilder.DropColumn(
                name: "AgendaItem",
                table: "LanguageVersions");

            migrationBuilder.DropColumn(
                name: "Labels",
                table: "AgendaItems");
        }
    }
}
