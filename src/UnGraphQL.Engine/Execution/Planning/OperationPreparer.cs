using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>From the bytes of a document to an operation that may be executed.</summary>
internal sealed class OperationPreparer(Schema schema, EngineOptions options)
{
    private readonly ParserOptions _parserOptions = new() { MaxTokens = options.MaxTokens, MaxNesting = options.MaxNesting };

    public PreparedOperation Prepare(ReadOnlyMemory<byte> query, string? operationName, DocumentHash hash)
    {
        var source = new Source(query.ToArray()); // The caller's buffer may be pooled.
        DocumentNode document;
        try
        {
            document = Parser.Parse(source, _parserOptions);
        }
        catch (GraphQLException exception)
        {
            return Failed(hash, null, exception.Error);
        }

        return Prepare(document, operationName, hash);
    }

    private PreparedOperation Prepare(DocumentNode document, string? operationName, DocumentHash hash)
    {
        OperationDefinitionNode? operation = null;
        try
        {
            operation = GetOperation(document, operationName);
            return new PreparedOperation
            {
                Hash = hash,
                HashText = hash.ToString(),
                Operation = operation,
                Source = document.Source,
                RootType = RootTypeOf(operation, document.Source),
                Conditions = new Conditions(document),
                Fragments = FragmentsOf(document),
            };
        }
        catch (GraphQLException exception)
        {
            return Failed(hash, operation, exception.Error);
        }
    }

    private static PreparedOperation Failed(DocumentHash hash, OperationDefinitionNode? operation, params ImmutableArray<GraphQLError> errors) =>
        new() { Hash = hash, HashText = hash.ToString(), Operation = operation, Errors = errors };

    private static Dictionary<string, FragmentDefinitionNode> FragmentsOf(DocumentNode document)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            fragments.TryAdd(fragment.Name.Value, fragment);
        }

        return fragments;
    }

    /// <summary>GetOperation (GraphQL spec 6.1).</summary>
    private static OperationDefinitionNode GetOperation(DocumentNode document, string? name)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        if (name is not null)
        {
            return operations.Find(operation => operation.Name?.Value == name) ?? throw Unresolved($"Unknown operation named \"{name}\".");
        }

        return operations.Count switch
        {
            0 => throw Unresolved("Must provide an operation."),
            1 => operations[0],
            _ => throw Unresolved("Must provide operation name if query contains multiple operations."),
        };
    }

    private static GraphQLException Unresolved(string message) => new(message, ErrorCodes.OperationResolutionFailure);

    /// <summary>Subscriptions are not executed, whatever the schema says.</summary>
    private ObjectType RootTypeOf(OperationDefinitionNode operation, Source source)
    {
        var type = operation.Operation switch
        {
            OperationType.Query => schema.QueryType,
            OperationType.Mutation => schema.MutationType,
            _ => null,
        };
        return type ?? throw new GraphQLException(new GraphQLError($"Schema is not configured to execute {Printer.Keyword(operation.Operation)} operation.")
        {
            Code = ErrorCodes.OperationResolutionFailure,
            Locations = [source.LocationOf(operation.Start)],
        });
    }
}
