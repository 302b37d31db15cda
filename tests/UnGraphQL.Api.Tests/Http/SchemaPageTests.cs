using System.Net;
using System.Text.RegularExpressions;
using UnGraphQL.Api.Http.SchemaPage;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Tests.Http;

/// <summary><c>/schema</c>: the schema as a page to read.</summary>
public sealed partial class SchemaPageTests(RunningServer server) : HttpTests(server)
{
    private const string Small = """"
        "Books, as `<Book>`."
        type Query {
          "One of them."
          book("Its `id`." id: ID!, kind: Kind = PLAIN, old: Int @deprecated(reason: "Use `id`. Removed after 2027-06-01.")): Book
          shelf(first: Int, after: String, last: Int, before: String, by: Order): [Book!]
        }
        interface Thing { id: ID! }
        """
        A <book> & more,
        wrapped.

        Second paragraph with an odd ` in it.
        """
        type Book implements Thing { id: ID! kind: Kind! }
        enum Kind { PLAIN "Gone." RARE @deprecated(reason: "None left. Removed after 2027-06-01.") }
        input Order { kind: Kind = PLAIN }
        scalar Day @specifiedBy(url: "https://example.org/day?a=1&b=2")
        """";

    private const string Operations = "# Finds a `book`.\nquery Find { book(id: \"<1>\") { kind } }";

    [Fact]
    public async Task ItIsAPageWithoutScriptThatTheStartPageLeadsTo()
    {
        Assert.Contains("href=\"/schema\"", (await GetAsync("/", "text/html")).Body, StringComparison.Ordinal);
        var answer = await GetAsync("/schema", "text/html");

        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.DoesNotContain("<script", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("default-src 'none'; style-src 'self' 'sha256-", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoHoldsItIsToldSo()
    {
        var tag = (await GetAsync("/schema")).Headers["ETag"];
        using var request = new HttpRequestMessage(HttpMethod.Get, "/schema");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);

        Assert.Equal(304, (await SendAsync(request)).Status);
        Assert.Equal(405, (await PostAsync("{}", path: "/schema")).Status);
    }

    [Fact]
    public async Task EveryTypeFieldAndValueOfTheSchemaIsOnIt()
    {
        var page = (await GetAsync("/schema")).Body;
        var schema = GraphQLSetup.Create().Schema;
        var expected = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type.Name is not ("Int" or "Float" or "String" or "Boolean" or "ID")).SelectMany(Anchors);

        Assert.Empty(expected.Except(Ids().Matches(page).Select(match => match.Groups["id"].Value)));
    }

    [Fact]
    public async Task EveryLinkLeadsSomewhereAndNoAnchorStandsTwice()
    {
        var page = (await GetAsync("/schema")).Body;
        var ids = Ids().Matches(page).Select(match => match.Groups["id"].Value).ToList();
        var links = Links().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups["href"].Value)).Distinct().ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(links.Where(link => link.StartsWith('#')).Select(link => link[1..]).Except(ids));
        foreach (var link in links.Where(link => link.StartsWith('/')))
        {
            Assert.True((await GetAsync(link, "text/html,*/*;q=0.8")).Status is 200, link);
        }
    }

    [Fact]
    public async Task EveryExampleOperationIsShownAndRuns()
    {
        var page = (await GetAsync("/schema")).Body;
        var operations = (await GetAsync("/graphql/operations")).Json.GetProperty("operations").EnumerateArray().ToList();

        Assert.NotEmpty(operations);
        Assert.All(operations, operation => Assert.Contains($"<a href=\"{WebUtility.HtmlEncode(operation.GetProperty("href").GetString())}\">", page, StringComparison.Ordinal));
    }

    /// <summary>What stands on the page of a small schema.</summary>
    public static TheoryData<string> Parts { get; } =
    [
        "<p>Books, as <code>&lt;Book&gt;</code>.</p>",
        "<section id=\"Query.book\">\n<h3>book</h3>\n<p><code>book(id, kind, old): <a href=\"#Book\">Book</a></code></p>\n<p>One of them.</p>",
        "<li><code>id: ID!</code> Its <code>id</code>.</li>",
        "<li><code>kind: <a href=\"#Kind\">Kind</a> = PLAIN</code> </li>",
        "<li><code>old: Int</code>  <strong class=\"deprecated\">Deprecated:</strong> Use <code>id</code>. Removed after 2027-06-01.</li>",
        "<p>A &lt;book&gt; &amp; more, wrapped.</p>\n<p>Second paragraph with an odd ` in it.</p>",
        "<p>Implements <a href=\"#Thing\">Thing</a>.</p>",
        "<p>Implemented by <a href=\"#Book\">Book</a>.</p>",
        "<dt id=\"Kind.RARE\"><code>RARE</code></dt>\n<dd><p>Gone.</p>\n<p> <strong class=\"deprecated\">Deprecated:</strong> None left.",
        "<dt id=\"Order.kind\"><code>kind: <a href=\"#Kind\">Kind</a> = PLAIN</code></dt>",
        "<summary>Used in 3 places</summary>\n<ul>\n<li><a href=\"#Query.book\">Query.book</a></li>\n<li><a href=\"#Book.kind\">Book.kind</a></li>\n<li><a href=\"#Order.kind\">Order.kind</a></li>",
        "<ul class=\"arguments\">\n<li><code>by: <a href=\"#Order\">Order</a></code> </li>\n</ul>\n<p class=\"quiet\">In <a href=\"#pages\">pages</a>: <code>first</code>, <code>after</code>, <code>last</code>, <code>before</code>.</p>",
        "<h2 id=\"pages\">Pages</h2>\n<p>Every list that can grow is a connection and takes:</p>\n<ul class=\"arguments\">\n<li><code>first: Int</code> </li>\n<li><code>after: String</code> </li>",
        "<a href=\"https://example.org/day?a=1&amp;b=2\">",
        "<summary>Find. Finds a <code>book</code>.</summary>\n<pre tabindex=\"0\"><code>query Find { book(id: &quot;&lt;1&gt;&quot;) { kind } }</code></pre>",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void ASchemaIsToldInFull(string part)
    {
        var schema = SchemaBuilder.Build(Source.FromText(Small));
        var page = new SchemaHtml(schema, [TrustedDocument.Read(System.Text.Encoding.UTF8.GetBytes(Operations), "Find")]).Render();

        Assert.Contains(part, page, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExampleThatNeedsVariablesSaysSo()
    {
        var document = TrustedDocument.Read("query Find($id: ID!) { book(id: $id) { kind } }"u8.ToArray(), "Find");
        var page = new SchemaHtml(SchemaBuilder.Build(Source.FromText(Small)), [document]).Render();

        Assert.Contains("<code>$id: ID!</code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Run Find", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Anchors(NamedType type) =>
    [
        type.Name,
        .. type is CompositeFieldsType composite ? composite.Fields.Select(field => $"{type.Name}.{field.Name}") : [],
        .. type is InputObjectType input ? input.Fields.Select(field => $"{type.Name}.{field.Name}") : [],
        .. type is EnumType values ? values.Values.Select(value => $"{type.Name}.{value.Name}") : [],
    ];

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"(?<href>[^\"]+)\"", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Links();
}
