using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.Telemetry;
using UnGraphQL.Engine.TypeSystem;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>From the bytes of a document to an operation that may be executed.</summary>
internal sealed class OperationPreparer(Schema schema, InputTypes inputs, EngineOptions options)
{
    private readonly ParserOptions _parserOptions = new() { MaxTokens = options.MaxTokens, MaxNesting = options.MaxNesting };
    private readonly ValidationOptions _validationOptions = new()
    {
        MaxErrors = options.MaxErrors,
        MaxComparisons = options.MaxComparisons,
        MaxIntrospectionLists = options.MaxIntrospectionLists,
    };

    public PreparedOperation Prepare(byte[] query, string? operationName)
    {
        var hash = DocumentHash.Of(query);
        try
        {
            var document = Parse(query);
            var errors = Validate(document);
            return errors.IsEmpty ? Prepare(document, operationName, hash) : Failed(hash, FindOperation(document, operationName), errors);
        }
        catch (GraphQLException exception)
        {
            return Failed(hash, null, exception.Error);
        }
        catch (Exception exception)
        {
            // A fault of our own must not reach the client either.
            return Failed(hash, null, RequestContext.Mask(exception, options));
        }
    }

    private DocumentNode Parse(byte[] query)
    {
        using var phase = Phase.Start(Phase.Parse);
        var document = Parser.Parse(new Source(query), _parserOptions);
        DocumentLimits.Check(document, options);
        return document;
    }

    private ImmutableArray<GraphQLError> Validate(DocumentNode document)
    {
        using var phase = Phase.Start(Phase.Validate);
        var errors = DocumentValidator.Validate(schema, document, _validationOptions);
        return errors.IsEmpty
            ? DocumentValidator.Validate(schema, document, _validationOptions, context => [new CustomScalarLiteralsRule(context, inputs)])
            : errors;
    }

    private PreparedOperation Prepare(DocumentNode document, string? operationName, string hash)
    {
        OperationDefinitionNode? operation = null;
        try
        {
            operation = GetOperation(document, operationName);
            var fragments = FragmentsOf(document);
            return new PreparedOperation
            {
                Hash = hash,
                Variables = new VariableTypes(operation.VariableDefinitions, inputs),
                Operation = operation,
                Source = document.Source,
                RootType = RootTypeOf(operation, document.Source),
                Conditions = new Conditions(operation, fragments, document.Source),
                Fragments = fragments,
            };
        }
        catch (GraphQLException exception)
        {
            return Failed(hash, operation, exception.Error);
        }
    }

    private static PreparedOperation Failed(string hash, OperationDefinitionNode? operation, params ImmutableArray<GraphQLError> errors) =>
        new() { Hash = hash, Operation = operation, Errors = errors };

    private static Dictionary<string, FragmentDefinitionNode> FragmentsOf(DocumentNode document)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            fragments.TryAdd(fragment.Name.Value, fragment);
        }

        return fragments;
    }

    /// <summary>GetOperation (GraphQL spec 6.1). A valid document has an operation.</summary>
    private static OperationDefinitionNode GetOperation(DocumentNode document, string? name) =>
        FindOperation(document, name) ?? throw new GraphQLException(
            name is null ? "Must provide operation name if query contains multiple operations." : $"Unknown operation named \"{name}\".",
            ErrorCodes.OperationResolutionFailure);

    private static OperationDefinitionNode? FindOperation(DocumentNode document, string? name)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().Where(operation => name is null || operation.Name?.Value == name).Take(2).ToList();
        return operations.Count == 1 ? operations[0] : null;
    }

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
