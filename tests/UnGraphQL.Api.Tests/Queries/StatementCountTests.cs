using Xunit.Abstractions;

namespace UnGraphQL.Api.Tests.Queries;

/// <summary>One statement for each selection level that reads rows, one more for a selected count, whatever the number of objects.</summary>
[Collection(nameof(Seeds))]
public sealed class StatementCountTests(Seeds seeds, ITestOutputHelper output)
{
    public static TheoryData<int, string> Queries => new()
    {
        { 1, "{ resolution(symbol: \"A/RES/67/137\") { id symbol title kind date number vote { outcome } body { code } session { name } committee { code } links { undocs aknWork } } }" },
        { 1, "{ documents { nodes { id symbol title fr: title(language: FR) en: title(language: EN) languages body { organization { name } } } } }" },
        { 2, "{ documents { totalCount nodes { symbol } pageInfo { hasNextPage hasPreviousPage endCursor } } }" },
        { 1, "{ documents { totalCount } }" },
        { 2, "{ documents { nodes { symbol paragraphs(first: 5) { nodes { address text openingPhrase section span { start } } } } } }" },
        { 3, "{ documents { nodes { symbol paragraphs(first: 5) { totalCount edges { cursor node { text en: text(language: EN) } } } } } }" },
        { 3, "{ documents { nodes { paragraphs(first: 5) { nodes { children { nodes { text } } } } } } }" },
        { 3, "{ resolution(symbol: \"67/137\") { operative(first: 30) { nodes { label references { nodes { rawText status targetSymbol } } } } } }" },
        { 4, "{ resolution(symbol: \"67/137\") { operative(first: 30) { nodes { references { nodes { target { symbol session { name } body { code } } } } } } } }" },
        { 3, "{ resolutions { nodes { citedBy { nodes { source { symbol } } } references { nodes { rawText } } } } }" },
        { 5, "{ document(by: { symbol: \"A/67/280\" }) { citedBy { nodes { source { symbol } paragraph { text } footnote { text } } } } }" },
        { 4, "{ organization(code: \"oif\") { documents { nodes { symbol } } mentions { nodes { rawText paragraph { text } document { title } } } } }" },
        { 3, "{ documents { nodes { organizations { nodes { mentions organization { name } } } diagnostics { nodes { code } } } } }" },
        { 5, "{ documents { nodes { internalReferences { nodes { rawText span { start } pinpoint paragraph { address } targetParagraph { address referredToBy { nodes { address } } } } } } } }" },
        { 3, "{ resolutions { nodes { sponsors additionalSponsors } } }" },
        { 5, "{ resolutions { nodes { aliases drafts versions { language source { file } } footnotes { nodes { marker } } } } }" },
        { 3, "{ paragraphs(first: 100) { nodes { footnotes { marker } mentions { nodes { rawText } } } } }" },
        { 4, "{ sessions { nodes { documents { nodes { symbol } } resolutions { nodes { symbol } } meetings { nodes { number } } agendaItems { nodes { label } } } } }" },
        { 0, "{ organizations { totalCount nodes { name acronym parent { name } } } bodies { nodes { code } } session(body: \"GA\", number: \"67\") { name } }" },
        { 1, "{ dataset { version documents paragraphs crossReferences heldReferences organizations } }" },
        { 1, "{ crossReferences(where: { status: { eq: HELD }, source: { session: { eq: \"67\" } } }) { nodes { rawText } } }" },
        { 1, "{ documents { nodes { title servedLanguage fr: servedLanguage(language: FR) languages } } }" },
        { 2, "{ resolutions { nodes { operative(first: 3, where: { action: { eq: REQUEST } }) { nodes { text servedLanguage } } } } }" },
        { 2, "{ documents { nodes { mentions(where: { organization: { eq: \"oif\" } }) { nodes { rawText } } } } }" },
        { 2, "{ paragraphs { nodes { citedBy(withItems: true, order: [{ date: DESC }]) { nodes { rawText } } } } }" },
        { 2, "{ paragraphs { nodes { footnotes { marker servedLanguage } } } }" },
        { 1, "{ organization(code: \"oif\") { mentionedWith(paragraphs: { kind: { eq: OPERATIVE } }, others: { kind: { eq: PRINCIPAL_ORGAN } }) { count } } }" },
        { 1, "{ diagnostics { nodes { code message suggestion } } }" },
        { 4, "{ missingDocuments { totalCount nodes { symbol citations undocs citedBy(first: 3) { nodes { rawText source { symbol } } } } } }" },
        { 3, "{ search(query: \"francophonie\") { nodes { __typename ... on Document { symbol title } ... on Paragraph { citation text } } } }" },
        { 4, "{ search(query: \"francophonie\") { totalCount edges { cursor score node { ... on Node { id } } } } }" },
        { 1, "{ search(query: \"francophonie\") { totalCount } }" },
        { 4, "{ search(query: \"francophonie\") { edges { node { __typename } highlights { language text marks { start } } } } }" },
        { 8, "{ search(query: \"francophonie\") { facets { bodies { key } sessions { key } years { key } kinds { key } languages { key } actions { key } organizations { key } } } }" },
        { 6, "{ search(query: \"francophonie\") { nodes { ... on Paragraph { document { symbol } references { nodes { rawText } } } ... on Document { citedBy { nodes { rawText } } } } } }" },
        { 0, "{ search(query: \"*\") { totalCount nodes { __typename } facets { bodies { key } } } }" },
        { 1, "{ paragraphs(where: { text: { matches: \"francophonie\", language: FR }, document: { kind: { eq: REPORT } } }) { nodes { text } } }" },
        { 2, "{ parseCitations(text: \"General Assembly resolutions 67/137, 33/18 and A/67/280\", language: EN) { symbol status target { symbol title } } }" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task TakesOneStatementALevel(int expected, string query)
    {
        var statements = await seeds.Collection.StatementsAsync(query);
        output.WriteLine(string.Join("\n--\n", statements));
        Assert.Equal(expected, statements.Count);
    }

    [Theory]
    [InlineData("{ documents(first: 100) { totalCount nodes { title body { code } paragraphs(first: 2) { totalCount nodes { text document { symbol } references { nodes { rawText target { title } } } } } citedBy { nodes { source { symbol } } } } } }")]
    [InlineData("{ sessions { nodes { documents(first: 2) { totalCount nodes { organizations { nodes { organization { name } } } versions { jobNumber } } } } } }")]
    public async Task TheNumberOfStatementsDoesNotDependOnTheNumberOfObjects(string query)
    {
        using var collection = new TestCollection();
        await collection.LoadAsync(Script(1), Script(2), Script(3));
        var few = await collection.StatementsAsync(query);
        await collection.LoadAsync([.. Enumerable.Range(4, 30).Select(Script)]);
        var many = await collection.StatementsAsync(query);
        Assert.Equal(few.Count, many.Count);
    }

    private static string Script(int number) =>
        $"symbol A/RES/{60 + (number % 5)}/{number}\nbody GA\nsession {60 + (number % 5)}\ntitle Text {number}\nop1 One.\nop2 Two.\nref op1 A/RES/61/1\norg op2 oif the OIF";
}
