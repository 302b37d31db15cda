using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnGraphQL.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Changes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ChangedIn",
                table: "Works",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "FootnoteCalls",
                columns: table => new
                {
                    FootnoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParagraphId = table.Column<long>(type: "INTEGER", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FootnoteCalls", x => new { x.FootnoteId, x.Language, x.Position });
                    table.ForeignKey(
                        name: "FK_FootnoteCalls_Footnotes_FootnoteId",
                        column: x => x.FootnoteId,
                        principalTable: "Footnotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FootnoteCalls_Paragraphs_ParagraphId",
                        column: x => x.ParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RemovedWorks",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedIn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemovedWorks", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Works_ChangedIn_Id",
                table: "Works",
                columns: new[] { "ChangedIn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FootnoteCalls_ParagraphId",
                table: "FootnoteCalls",
                column: "ParagraphId");

            migrationBuilder.CreateIndex(
                name: "IX_RemovedWorks_ChangedIn_Key",
                table: "RemovedWorks",
                columns: new[] { "ChangedIn", "Key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FootnoteCalls");

            migrationBuilder.DropTable(
                name: "RemovedWorks");

            migrationBuilder.DropIndex(
                name: "IX_Works_ChangedIn_Id",
                table: "Works");

            migrationBuilder.DropColumn(
                name: "ChangedIn",
                table: "Works");
        }
    }
}
