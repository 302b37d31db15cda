using System.Text.Json;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;
using Xunit.Abstractions;

namespace UnGraphQL.Api.Tests.Queries;

/// <summary>What the published operations answer, each as it is or with variables, and how many statements it takes.</summary>
[Collection(nameof(Seeds))]
public sealed class QuestionTests(Seeds seeds, InventedSession invented, ITestOutputHelper output) : IClassFixture<InventedSession>
{
    private static readonly Schema Schema = GraphQLSetup.Create().Schema;

    /// <summary>Operation, variables, path through the data, the values there. Over the seeds.</summary>
    public static TheoryData<string, string, string, string> Answers => new()
    {
        { "AgendaOfASession", "{}", "session.agendaItems.nodes.label", "121 (l)" },
        { "AgendaOfASession", "{}", "session.agendaItems.nodes.documents.nodes.paragraphs.nodes.citation", "A/RES/67/137, para. 24; A/RES/67/137, para. 25" },
        { "AgendaOfASession", """{ "actions": ["DECIDE"] }""", "session.agendaItems.nodes.documents.nodes.paragraphs.nodes.citation", "A/RES/67/137, para. 25" },
        { "AskedOfAnOrganization", "{}", "paragraphs.nodes.citation", "A/RES/67/137, para. 17" },
        { "AskedOfAnOrganization", """{ "since": "2013-01-01" }""", "paragraphs.nodes.citation", "" },
        { "CitationNeighbourhood", """{ "depth": 1, "limit": 3 }""", "citationGraph.nodes.distance", "0; 1; 1" },
        { "CitationPath", "{}", "citationPath.nodes.symbol", "A/RES/67/137; A/67/280-S/2012/614; S/RES/1373(2001)" },
        { "CitationPath", "{}", "citationPath.length", "2" },
        { "Doubts", "{}", "diagnostics.nodes.code", "ocrAmbiguous; suspectYear; malformed; variant; variant; contextConflict; variant; variant; variant; dateInconsistent" },
        { "FollowCitations", "{}", "resolution.operative.nodes.references.nodes.target.citedBy.nodes.source.symbol", "A/RES/67/137" },
        { "Francophonie", "{}", "organization.documents.nodes.kind", "REPORT; RESOLUTION; PRESS_RELEASE" },
        { "LanguagesOfASession", "{}", "session.documents.nodes.versions.language", "FR; EN" },
        { "LanguagesOfASession", "{}", "session.documents.nodes.versions.jobNumber", "12-45833; 12-48682" },
        { "MeetingsOfASession", "{}", "session.meetings.nodes.heldOn", "2012-12-18" },
        { "MeetingsOfASession", "{}", "session.meetings.nodes.adopted.nodes.drafts", "A/67/L.30/Rev.2; A/67/L.30/Rev.2/Add.1" },
        { "MostCitedNotHeld", "{}", "missingDocuments.pageInfo.hasNextPage", "True" },
        { "MostNamedOrganizations", "{}", "organizations.nodes.code", "oif; au; oic; caricom; las; asean; osce; oas; pif; eco" },
        { "MostNamedOrganizations", "{}", "organizations.nodes.documents.totalCount", "3; 1; 1; 1; 1; 1; 1; 1; 1; 1" },
        { "NamedTogether", "{}", "organization.mentionedWith.organization.code", "un; au-commission; un-dpko; un-sc; un-dfs; un-secretariat; un-unoau; au-psc; un-dpa; un-ocha" },
        { "NamedTogether", "{}", "organization.mentionedWith.count", "6; 5; 4; 4; 3; 3; 3; 2; 2; 2" },
        { "NamedTogether", """{ "document": "1244 (CI)" }""", "organization.mentionedWith.count", "" },
        { "NotesOfADocument", "{}", "document.footnotes.nodes.references.nodes.targetSymbol", "A/RES/66/288; A/67/280-S/2012/614; A/55/731" },
        { "NotesOfADocument", """{ "language": "FR" }""", "document.footnotes.nodes.paragraphs.citation", "A/RES/67/137, al. 9 du préambule; A/RES/67/137, par. 14 a); A/RES/67/137, al. 10 du préambule; A/RES/67/137, par. 1; A/RES/67/137, par. 3" },
        { "OneOrganCitesAnother", "{}", "crossReferences.totalCount", "17" },
        { "OneOrganCitesAnother", """{ "cited": "S/RES/1809" }""", "crossReferences.nodes.paragraph.citation", "A/67/280-S/2012/614, unnumbered para. 4; A/67/280-S/2012/614, para. 2" },
        { "OneOrganCitesAnother", """{ "cited": "S/RES/373" }""", "crossReferences.totalCount", "0" }, // It is suspect.
        { "ParagraphsThatSay", "{}", "paragraphs.nodes.citation", "A/HRC/RES/32/6, preambular para. 17; A/HRC/RES/32/6, preambular para. 19; A/HRC/RES/32/6, preambular para. 20; A/HRC/RES/32/6, preambular para. 21; A/HRC/RES/32/6, para. 10; A/HRC/RES/32/6, para. 12; A/HRC/RES/32/6, para. 13" },
        { "ParseCitations", "{}", "parseCitations.symbol", "A/RES/67/137; S/RES/373(2001)" },
        { "ParseCitations", "{}", "parseCitations.status", "HELD; SUSPECT" },
        { "RecentResolutions", "{}", "resolutions.nodes.symbol", "A/HRC/RES/32/6; A/RES/67/137; IOM/RES/1244(CI)" },
        { "ReportBySection", """{ "heading": "Francophonie" }""", "document.paragraphs.nodes.label", "73; 74; 75; 76; 77; 78; 79; 80; 81" },
        { "RequestedReports", """{ "body": "GA", "language": "EN", "words": "report" }""", "paragraphs.nodes.citation", "A/RES/67/137, para. 24" },
        { "RequestsOfASession", "{}", "paragraphs.nodes.citation", "A/RES/67/137, para. 24" },
        { "RequestsOfASession", """{ "organization": { "eq": "un-ga" } }""", "paragraphs.nodes.citation", "A/RES/67/137, para. 24" },
        { "RequestsOfASession", """{ "organization": { "eq": "oif" } }""", "paragraphs.nodes.citation", "" },
        { "RequestsOfASession", """{ "body": "HRC", "session": "32", "words": { "contains": "haut-commissariat" } }""", "paragraphs.nodes.citation", "A/HRC/RES/32/6, para. 16; A/HRC/RES/32/6, para. 17" },
        { "SearchEverything", "{}", "search.facets.languages.count", "20; 1" },
        { "SearchEverything", """{ "where": { "kind": { "eq": null } } }""", "search.edges.node.symbol", "A/RES/67/137" },
        { "SeriesOfAResolution", "{}", "resolution.series.members.symbol", "A/RES/33/18; A/RES/50/3; A/RES/52/2; A/RES/54/25; A/RES/56/45; A/RES/57/43; A/RES/59/22; A/RES/61/7; A/RES/63/236; A/RES/65/263; A/RES/67/137" },
        { "SideBySide", """{ "symbol": "A/67/280" }""", "document.languages", "FR" },
        { "SuspectReferences", "{}", "crossReferences.nodes.targetSymbol", "S/RES/373(2001)" },
        { "SuspectReferences", "{}", "crossReferences.nodes.diagnostics.suggestion", "S/RES/1373(2001)" },
        { "TreatiesCited", "{}", "crossReferences.nodes.rawText", "Charte des Nations Unies" },
        { "TreatiesCited", "{}", "crossReferences.nodes.pinpoint", "Article premier, par. 3" },
        { "Welcome", "{}", "dataset.documents", "5" },
        { "Welcome", "{}", "resolution.operative.totalCount", "25" },
        { "WhoCitesAParagraph", "{}", "paragraph.citedBy.nodes.paragraph.citation", "A/RES/67/137, preambular para. 10" },
        { "WhoRecalls", "{}", "crossReferences.nodes.paragraph.citation", "A/HRC/RES/32/6, preambular para. 2" },
        { "WithinADocument", "{}", "document.internalReferences.nodes.targetParagraph.citation", "A/67/280-S/2012/614, sect. II" },
        { "WithinADocument", "{}", "document.internalReferences.totalCount", "7" },
    };

    /// <summary>The same over <see cref="InventedSession"/>.</summary>
    public static TheoryData<string, string, string, string> InventedAnswers => new()
    {
        { "RequestedReports", "{}", "paragraphs.nodes.citation", "A/HRC/RES/40/91, par. 1" }, // 2 wants no report, 3 requests nothing, 4 has a word like it; the other text is in English.
        { "RequestedReports", """{ "language": "EN" }""", "paragraphs.nodes.citation", "" }, // The French word.
        { "RequestedReports", """{ "language": "EN", "words": "report" }""", "paragraphs.nodes.citation", "A/HRC/RES/39/91, para. 1" },
        { "RollCalls", """{ "session": "40" }""", "resolutions.nodes.symbol", "A/HRC/RES/40/91" },
        { "RollCalls", """{ "session": "40" }""", "resolutions.nodes.vote.votedAgainst.voter", "Tchéquie" },
        { "RollCalls", """{ "session": "40" }""", "resolutions.nodes.vote.abstained.voter", "Népal" },
        { "RollCalls", """{ "session": "39" }""", "resolutions.nodes.symbol", "" },
        { "SponsorsOfASession", """{ "session": "60" }""", "resolutions.nodes.sponsors", "France; Nepal" },
        { "SponsorsOfASession", """{ "session": "60" }""", "resolutions.nodes.additionalSponsors", "Chad" },
        { "WhoCitesAParagraph", """{ "symbol": "A/HRC/RES/39/91", "address": "op2" }""", "paragraph.citedBy.nodes.paragraph.citation", "A/HRC/RES/40/91, preambular para. 1" },
        { "WhoCitesAParagraph", """{ "symbol": "A/HRC/RES/39/91", "address": "op1" }""", "paragraph.citedBy.totalCount", "0" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public Task TheSeedsAnswerWithAStatementALevel(string operation, string variables, string path, string expected) => ExpectAsync(seeds.Collection, operation, variables, path, expected);

    [Theory]
    [MemberData(nameof(InventedAnswers))]
    public Task InventedDocumentsAnswerWithAStatementALevel(string operation, string variables, string path, string expected) => ExpectAsync(invented.Collection, operation, variables, path, expected);

    [Fact]
    public void EveryOperationHasAnAnswerThatIsNotEmpty() =>
        Assert.Equal(
            Question.All.Select(question => question.Name),
            Answers.Concat(InventedAnswers).Where(row => (string)row[3] is not ("" or "0")).Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryOperationHasTheNameOfItsFileAndAQuestionOfItsOwn()
    {
        Assert.All(Question.All, question => Assert.Equal(question.Name, question.Operation.Name?.Value));
        Assert.All(Question.All, question => Assert.True(question.Asked.Length > 0, $"Let {question.Name}.graphql begin with a comment that is the question it answers."));
        Assert.Distinct(Question.All.Select(question => question.Asked));
    }

    [Fact]
    public void TheReadmeListsEveryQuestion()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));
        Assert.All(Question.All.Select(question => $"| {question.Asked} | `{question.Name}` |"), row => Assert.True(readme.Contains(row, StringComparison.Ordinal), $"Add to \"Questions to ask\" in the README: {row}"));
    }

    public static TheoryData<int, string> Bounds => new()
    {
        { 1, "{ resolution(symbol: \"67/137\") { symbol title session { name } vote { outcome } } }" },
        { 2, "{ documents { totalCount nodes { symbol } pageInfo { hasNextPage } } }" },
        { 4, "{ resolutions { totalCount edges { node { citedBy { nodes { source { symbol } } } } } } }" },
        { 3, "{ search(query: \"x\") { nodes { __typename ... on Document { symbol } ... on Paragraph { text } } } }" },
        { 5, "query ($depth: Int! = 3) { citationGraph(symbol: \"67/137\", depth: $depth) { edges { weight } } }" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void TheBoundIsOneALevel(int expected, string query) =>
        Assert.Equal(expected, StatementBound.Of(Schema, Parser.Parse(Source.FromText(query)).Definitions.OfType<OperationDefinitionNode>().Single()));

    private async Task ExpectAsync(TestCollection collection, string operation, string variables, string path, string expected)
    {
        var question = Question.Of(operation);
        var given = JsonSerializer.Deserialize<JsonElement>(variables);
        Assert.Equal(expected, string.Join("; ", await collection.ValuesAsync(question.Text, path, given)));

        var statements = await collection.StatementsAsync(question.Text, given);
        var most = StatementBound.Of(Schema, question.Operation);
        output.WriteLine($"{operation}: {statements.Count} of {most}\n{string.Join("\n--\n", statements)}");
        Assert.InRange(statements.Count, 1, most);
    }
}
