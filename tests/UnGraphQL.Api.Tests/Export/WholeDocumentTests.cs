using UnGraphQL.Api.Export;
using UnGraphQL.Data;
using UnGraphQL.Data.Loading;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Tests.Export;

public sealed class WholeDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheStatementsDoNotGrowWithTheDocument()
    {
        using var factory = new UnGraphQLContextFactory($"Data Source={_folder.File("test.db")};Pooling=False");
        await factory.MigrateAsync(default);
        await new DocumentLoader(factory).LoadAsync([RepositoryRoot.Seeds], LoadOptions.Default, null, default);

        var counts = new List<(int Statements, int Paragraphs)>();
        foreach (var symbol in new[] { "A/RES/67/137", "A/67/280", "IOM/RES/1244(CI)" })
        {
            using var context = factory.CreateDbContext();
            var work = Assert.Single(DocumentFinder.Find(context, symbol));
            var before = context.Statements;
            var language = (Language)int.TrailingZeroCount(work.Languages);
            var exported = WholeDocument.Read(context, work.Id, language);
            counts.Add((context.Statements - before, exported?.Document.Paragraphs.Length ?? 0));
        }

        Assert.Equal([11, 11, 11], counts.Select(count => count.Statements)); // Of a recorded vote the ballots are one more.
        Assert.True(counts.Max(count => count.Paragraphs) > 10 * counts.Min(count => count.Paragraphs));
    }
}
