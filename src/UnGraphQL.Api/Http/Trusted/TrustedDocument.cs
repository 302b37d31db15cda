using System.Collections.Immutable;
using System.Security.Cryptography;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Api.Http.Trusted;

/// <summary>A document that can be asked for by its id instead of its text (GraphQL over HTTP, Appendix A, Persisted Documents).</summary>
/// <param name="Id"><c>sha256:</c> and the hash of the bytes, as they are: line ends and a byte order mark count.</param>
/// <param name="Name">Of its file.</param>
/// <param name="Text">UTF-8.</param>
/// <param name="Definitions">Of the operations, in their order.</param>
internal sealed record TrustedDocument(string Id, string Name, byte[] Text, ImmutableArray<TrustedOperation> Operations, ImmutableArray<OperationDefinitionNode> Definitions)
{
    /// <param name="name">Stands for an operation without a name too.</param>
    /// <exception cref="GraphQLException">It is no GraphQL document.</exception>
    public static TrustedDocument Read(byte[] text, string name)
    {
        var id = IdOf(text);
        var operations = Parser.Parse(new Source(text, name)).Definitions.OfType<OperationDefinitionNode>().ToList();
        var comment = LeadingComment(text);
        return new TrustedDocument(id, name, text, [.. operations.Select(operation => Describe(operation, id, name, comment, isOnly: operations.Count == 1))], [.. operations]);
    }

    public static string IdOf(ReadOnlySpan<byte> text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(text))}";

    private static TrustedOperation Describe(OperationDefinitionNode operation, string id, string name, string? comment, bool isOnly)
    {
        var selected = isOnly || operation.Name is null ? "" : $"&operationName={operation.Name.Value}";
        return new TrustedOperation(
            operation.Name?.Value ?? name,
            id,
            operation.Description?.Value ?? comment,
            $"{GraphQLRoutes.Path}?documentId={id}{selected}",
            $"{TrustedRoutes.OperationsPath}/{operation.Name?.Value ?? name}{Parameters(operation)}",
            [.. operation.VariableDefinitions.Select(Describe)]);
    }

    // {?symbol,languages*}: a list is a parameter given several times.
    private static string Parameters(OperationDefinitionNode operation) => operation.VariableDefinitions.IsEmpty
        ? ""
        : $"{{?{string.Join(',', operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value + (IsList(variable.Type) ? "*" : "")))}}}";

    private static bool IsList(TypeNode type) => type is ListTypeNode or NonNullTypeNode { Type: ListTypeNode };

    private static TrustedVariable Describe(VariableDefinitionNode variable) =>
        new(variable.Variable.Name.Value, Printer.Print(variable.Type), variable is { Type: NonNullTypeNode, DefaultValue: null });

    /// <summary>The lines of comment that the document begins with, as one.</summary>
    private static string? LeadingComment(byte[] text)
    {
        using var reader = new StreamReader(new MemoryStream(text));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line && line.StartsWith('#'))
        {
            lines.Add(line.TrimStart('#').Trim());
        }

        return lines.Count == 0 ? null : string.Join(' ', lines);
    }
}
