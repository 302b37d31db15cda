using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Api.Http.SchemaPage;

/// <summary>The trusted operations by the root fields that they ask for.</summary>
internal sealed class FieldExamples(IEnumerable<TrustedDocument> documents)
{
    private readonly ILookup<string, Example> _byField = documents.SelectMany(Read).ToLookup(pair => pair.Field, pair => pair.Example, StringComparer.Ordinal);

    /// <summary>In the order of their files.</summary>
    public IEnumerable<Example> Of(string field) => _byField[field];

    private static IEnumerable<(string Field, Example Example)> Read(TrustedDocument document)
    {
        var source = new Source(document.Text);
        var operations = Parser.Parse(source).Definitions.OfType<OperationDefinitionNode>();
        return from pair in operations.Zip(document.Operations)
               from field in pair.First.SelectionSet.Selections.OfType<FieldNode>().Select(field => field.Name.Value).Distinct()
               select (field, new Example(pair.Second, WithoutLeadingComment(document.Text)));
    }

    /// <summary>It is shown as the description.</summary>
    private static string WithoutLeadingComment(byte[] text) =>
        string.Join('\n', System.Text.Encoding.UTF8.GetString(text).ReplaceLineEndings("\n").Split('\n').SkipWhile(line => line.StartsWith('#'))).Trim();

    /// <param name="Text">Of the document that holds it.</param>
    public sealed record Example(TrustedOperation Operation, string Text);
}
