namespace UnGraphQL.Api.Http.Ide;

/// <summary>Stands in for the IDE when the program was built without Node.</summary>
internal static class MissingIdePage
{
    public const string Html = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The IDE is not installed</title></head>
        <body>
        <main>
        <h1>The IDE is not installed</h1>
        <p>Banana Cake Pop is restored from npm when the program is built, and Node.js was not there (or npm could not restore it).
        Install Node.js 18 or later, build again, and reload this page.</p>
        <p>The API itself is served: send GraphQL to <code>/graphql</code>, read the <a href="/graphql/schema.graphql">schema</a>,
        or go to the <a href="/">start page</a>.</p>
        </main>
        </body>
        </html>
        """;
}
