using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnGraphQL.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DatasetStates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    LoadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AuthorityHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatasetStates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organizations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organizations_Organizations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Format = table.Column<int>(type: "INTEGER", nullable: false),
                    LoadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReaderVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bodies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bodies_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganizationNames",
                columns: table => new
                {
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Folded = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganizationNames", x => new { x.OrganizationId, x.Position });
                    table.ForeignKey(
                        name: "FK_OrganizationNames_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contents",
                columns: table => new
                {
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contents", x => x.SourceId);
                    table.ForeignKey(
                        name: "FK_Contents_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Titles = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItems_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetings_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Works",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Languages = table.Column<int>(type: "INTEGER", nullable: false),
                    BodyId = table.Column<int>(type: "INTEGER", nullable: true),
                    SessionId = table.Column<int>(type: "INTEGER", nullable: true),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: true),
                    AgendaItemId = table.Column<int>(type: "INTEGER", nullable: true),
                    Committee = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: true),
                    VoteOutcome = table.Column<int>(type: "INTEGER", nullable: true),
                    InFavour = table.Column<int>(type: "INTEGER", nullable: true),
                    Against = table.Column<int>(type: "INTEGER", nullable: true),
                    Abstaining = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Works", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Works_AgendaItems_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Works_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Works_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Works_Organizations_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Works_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ballots",
                columns: table => new
                {
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Voter = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ballots", x => new { x.WorkId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_Ballots_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Footnotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Marker = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Footnotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Footnotes_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LanguageVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DistributedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JobNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LanguageVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LanguageVersions_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LanguageVersions_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Paragraphs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Depth = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsMainText = table.Column<bool>(type: "INTEGER", nullable: false),
                    Action = table.Column<int>(type: "INTEGER", nullable: true),
                    Languages = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paragraphs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Paragraphs_Paragraphs_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Paragraphs_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceDocuments",
                columns: table => new
                {
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceDocuments", x => new { x.SourceId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SourceDocuments_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceDocuments_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkSymbols",
                columns: table => new
                {
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Display = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkSymbols", x => new { x.WorkId, x.Kind, x.Symbol });
                    table.ForeignKey(
                        name: "FK_WorkSymbols_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FootnoteTexts",
                columns: table => new
                {
                    FootnoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FootnoteTexts", x => new { x.FootnoteId, x.Language });
                    table.ForeignKey(
                        name: "FK_FootnoteTexts_Footnotes_FootnoteId",
                        column: x => x.FootnoteId,
                        principalTable: "Footnotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CrossReferences",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParagraphId = table.Column<long>(type: "INTEGER", nullable: true),
                    FootnoteId = table.Column<long>(type: "INTEGER", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    UnresolvedStatus = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetSymbol = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TargetWorkId = table.Column<long>(type: "INTEGER", nullable: true),
                    TargetParagraphId = table.Column<long>(type: "INTEGER", nullable: true),
                    Pinpoint = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    CitedDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Action = table.Column<int>(type: "INTEGER", nullable: true),
                    BodyRule = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Candidates = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrossReferences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CrossReferences_Footnotes_FootnoteId",
                        column: x => x.FootnoteId,
                        principalTable: "Footnotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CrossReferences_Paragraphs_ParagraphId",
                        column: x => x.ParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CrossReferences_Paragraphs_TargetParagraphId",
                        column: x => x.TargetParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_CrossReferences_Works_TargetWorkId",
                        column: x => x.TargetWorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_CrossReferences_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FootnoteAnchors",
                columns: table => new
                {
                    FootnoteId = table.Column<long>(type: "INTEGER", nullable: false),
                    ParagraphId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FootnoteAnchors", x => new { x.FootnoteId, x.ParagraphId });
                    table.ForeignKey(
                        name: "FK_FootnoteAnchors_Footnotes_FootnoteId",
                        column: x => x.FootnoteId,
                        principalTable: "Footnotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FootnoteAnchors_Paragraphs_ParagraphId",
                        column: x => x.ParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrganizationMentions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    ParagraphId = table.Column<long>(type: "INTEGER", nullable: true),
                    FootnoteId = table.Column<long>(type: "INTEGER", nullable: true),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    RawText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganizationMentions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganizationMentions_Footnotes_FootnoteId",
                        column: x => x.FootnoteId,
                        principalTable: "Footnotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganizationMentions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganizationMentions_Paragraphs_ParagraphId",
                        column: x => x.ParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganizationMentions_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ParagraphTexts",
                columns: table => new
                {
                    ParagraphId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OpeningPhrase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParagraphTexts", x => new { x.ParagraphId, x.Language });
                    table.ForeignKey(
                        name: "FK_ParagraphTexts_Paragraphs_ParagraphId",
                        column: x => x.ParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Diagnostics",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    WorkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ParagraphId = table.Column<long>(type: "INTEGER", nullable: true),
                    CrossReferenceId = table.Column<long>(type: "INTEGER", nullable: true),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: true),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: true),
                    Suggestion = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Diagnostics", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Diagnostics_CrossReferences_CrossReferenceId",
                        column: x => x.CrossReferenceId,
                        principalTable: "CrossReferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Diagnostics_Paragraphs_ParagraphId",
                        column: x => x.ParagraphId,
                        principalTable: "Paragraphs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Diagnostics_Works_WorkId",
                        column: x => x.WorkId,
                        principalTable: "Works",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceMentions",
                columns: table => new
                {
                    CrossReferenceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: false),
                    RawText = table.Column<string>(type: "TEXT", nullable: false),
                    SpanStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SpanEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceMentions", x => new { x.CrossReferenceId, x.Language });
                    table.ForeignKey(
                        name: "FK_ReferenceMentions_CrossReferences_CrossReferenceId",
                        column: x => x.CrossReferenceId,
                        principalTable: "CrossReferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_SessionId_Label",
                table: "AgendaItems",
                columns: new[] { "SessionId", "Label" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_Code",
                table: "Bodies",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bodies_OrganizationId",
                table: "Bodies",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_FootnoteId_Position",
                table: "CrossReferences",
                columns: new[] { "FootnoteId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_ParagraphId_Position",
                table: "CrossReferences",
                columns: new[] { "ParagraphId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_Status",
                table: "CrossReferences",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_TargetParagraphId_WorkId_Position",
                table: "CrossReferences",
                columns: new[] { "TargetParagraphId", "WorkId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_TargetSymbol_CitedDate",
                table: "CrossReferences",
                columns: new[] { "TargetSymbol", "CitedDate" });

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_TargetWorkId_WorkId_Position",
                table: "CrossReferences",
                columns: new[] { "TargetWorkId", "WorkId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_WorkId_Address_Ordinal",
                table: "CrossReferences",
                columns: new[] { "WorkId", "Address", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CrossReferences_WorkId_Position",
                table: "CrossReferences",
                columns: new[] { "WorkId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Diagnostics_Code_WorkId_Position",
                table: "Diagnostics",
                columns: new[] { "Code", "WorkId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Diagnostics_CrossReferenceId",
                table: "Diagnostics",
                column: "CrossReferenceId");

            migrationBuilder.CreateIndex(
                name: "IX_Diagnostics_ParagraphId",
                table: "Diagnostics",
                column: "ParagraphId");

            migrationBuilder.CreateIndex(
                name: "IX_Diagnostics_WorkId_Position",
                table: "Diagnostics",
                columns: new[] { "WorkId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_FootnoteAnchors_ParagraphId_FootnoteId",
                table: "FootnoteAnchors",
                columns: new[] { "ParagraphId", "FootnoteId" });

            migrationBuilder.CreateIndex(
                name: "IX_Footnotes_WorkId_Address",
                table: "Footnotes",
                columns: new[] { "WorkId", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Footnotes_WorkId_Position",
                table: "Footnotes",
                columns: new[] { "WorkId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_LanguageVersions_JobNumber",
                table: "LanguageVersions",
                column: "JobNumber");

            migrationBuilder.CreateIndex(
                name: "IX_LanguageVersions_SourceId_Ordinal",
                table: "LanguageVersions",
                columns: new[] { "SourceId", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_LanguageVersions_WorkId_Language",
                table: "LanguageVersions",
                columns: new[] { "WorkId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_BodyId_SessionId_Number",
                table: "Meetings",
                columns: new[] { "BodyId", "SessionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_SessionId_Number",
                table: "Meetings",
                columns: new[] { "SessionId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganizationMentions_FootnoteId",
                table: "OrganizationMentions",
                column: "FootnoteId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganizationMentions_OrganizationId_WorkId_Language_Position",
                table: "OrganizationMentions",
                columns: new[] { "OrganizationId", "WorkId", "Language", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganizationMentions_ParagraphId_Language_Position",
                table: "OrganizationMentions",
                columns: new[] { "ParagraphId", "Language", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganizationMentions_WorkId_Language_Position",
                table: "OrganizationMentions",
                columns: new[] { "WorkId", "Language", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganizationNames_Folded",
                table: "OrganizationNames",
                column: "Folded");

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_Code",
                table: "Organizations",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_Name_Code",
                table: "Organizations",
                columns: new[] { "Name", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_ParentId_Name",
                table: "Organizations",
                columns: new[] { "ParentId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Paragraphs_ParentId_Position",
                table: "Paragraphs",
                columns: new[] { "ParentId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Paragraphs_WorkId_Address",
                table: "Paragraphs",
                columns: new[] { "WorkId", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Paragraphs_WorkId_Position",
                table: "Paragraphs",
                columns: new[] { "WorkId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_BodyId_Number",
                table: "Sessions",
                columns: new[] { "BodyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_BodyId_SortKey",
                table: "Sessions",
                columns: new[] { "BodyId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SourceDocuments_WorkId_Language",
                table: "SourceDocuments",
                columns: new[] { "WorkId", "Language" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Name",
                table: "Sources",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Sha256",
                table: "Sources",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkSymbols_Symbol_Kind",
                table: "WorkSymbols",
                columns: new[] { "Symbol", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Works_AgendaItemId_SortKey",
                table: "Works",
                columns: new[] { "AgendaItemId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Works_BodyId_SortKey",
                table: "Works",
                columns: new[] { "BodyId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Works_CommitteeId",
                table: "Works",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Works_Date_SortKey",
                table: "Works",
                columns: new[] { "Date", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Works_Key",
                table: "Works",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Works_Kind_SortKey",
                table: "Works",
                columns: new[] { "Kind", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Works_MeetingId_SortKey",
                table: "Works",
                columns: new[] { "MeetingId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Works_SessionId_SortKey",
                table: "Works",
                columns: new[] { "SessionId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Works_SortKey_Key",
                table: "Works",
                columns: new[] { "SortKey", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Works_Title",
                table: "Works",
                column: "Title");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ballots");

            migrationBuilder.DropTable(
                name: "Contents");

            migrationBuilder.DropTable(
                name: "DatasetStates");

            migrationBuilder.DropTable(
                name: "Diagnostics");

            migrationBuilder.DropTable(
                name: "FootnoteAnchors");

            migrationBuilder.DropTable(
                name: "FootnoteTexts");

            migrationBuilder.DropTable(
                name: "LanguageVersions");

            migrationBuilder.DropTable(
                name: "OrganizationMentions");

            migrationBuilder.DropTable(
                name: "OrganizationNames");

            migrationBuilder.DropTable(
                name: "ParagraphTexts");

            migrationBuilder.DropTable(
                name: "ReferenceMentions");

            migrationBuilder.DropTable(
                name: "SourceDocuments");

            migrationBuilder.DropTable(
                name: "WorkSymbols");

            migrationBuilder.DropTable(
                name: "CrossReferences");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Footnotes");

            migrationBuilder.DropTable(
                name: "Paragraphs");

            migrationBuilder.DropTable(
                name: "Works");

            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Bodies");

            migrationBuilder.DropTable(
                name: "Organizations");
        }
    }
}
