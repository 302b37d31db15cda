using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnGraphQL.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddInternalReferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "InternalReferences",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParagraphId = table.Column<long>(type: "INTEGER", nullable: true),
                    FootnoteId = table.Column<long>(type: "INTEGER", nullable: true),
                    TargetParagraphId = table.Column<long>(type: "INTEGER", nullable: true),
                    Pinpoint = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Action = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalReferences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InternalReferences_Footnotes_FootnoteId",
                        column: x => x.FootnoteId,
                        principalTable: "Footnotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InternalReferences_Paragraphs_ParagraphId",
                        column: x => x.ParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InternalReferences_Paragraphs_TargetParagraphId",
                        column: x => x.TargetParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_InternalReferences_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InternalReferenceTexts",
                columns: table => new
                {
                    InternalReferenceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    RawText = table.Column<string>(type: "TEXT", nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalReferenceTexts", x => new { x.InternalReferenceId, x.Language });
                    table.ForeignKey(
                        name: "FK_InternalReferenceTexts_InternalReferences_InternalReferenceId",
                        column: x => x.InternalReferenceId,
                        principalTable: "InternalReferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InternalReferences_FootnoteId_Position",
                table: "InternalReferences",
                columns: new[] { "FootnoteId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalReferences_ParagraphId_Position",
                table: "InternalReferences",
                columns: new[] { "ParagraphId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalReferences_TargetParagraphId_Position",
                table: "InternalReferences",
                columns: new[] { "TargetParagraphId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalReferences_WorkId_Address_Ordinal",
                table: "InternalReferences",
                columns: new[] { "WorkId", "Address", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InternalReferences_WorkId_Position",
                table: "InternalReferences",
                columns: new[] { "WorkId", "Position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InternalReferenceTexts");

            migrationBuilder.DropTable(
                name: "InternalReferences");
        }
    }
}
