using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Api.Tests.Queries;

/// <summary>An operation that is published with the schema: one file with one operation, and the question that it answers above it.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Asked">The comment up to its question mark; empty where it has none.</param>
internal sealed record Question(string Name, string Asked, string Text, OperationDefinitionNode Operation)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "operations");

    /// <summary>By name.</summary>
    public static IReadOnlyList<Question> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.graphql").Order(StringComparer.Ordinal).Select(Read)];

    public static Question Of(string name) => All.Single(question => question.Name == name);

    private static Question Read(string file)
    {
        var document = TrustedDocument.Read(File.ReadAllBytes(file), Path.GetFileNameWithoutExtension(file));
        var comment = Assert.Single(document.Operations).Description ?? "";
        return new Question(document.Name, comment[..(comment.IndexOf('?', StringComparison.Ordinal) + 1)], File.ReadAllText(file), document.Definitions[0]);
    }
}
