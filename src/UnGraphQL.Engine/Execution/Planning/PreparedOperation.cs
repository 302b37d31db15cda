using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>A document and one operation of it, parsed and validated; or the request errors that it has.</summary>
internal sealed class PreparedOperation
{
    /// <summary>As <see cref="ExecutionResult.DocumentHash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>With errors there is nothing to execute.</summary>
    public ImmutableArray<GraphQLError> Errors { get; init; } = [];

    /// <summary>Null when the document did not tell.</summary>
    public OperationDefinitionNode? Operation { get; init; }

    public VariableTypes? Variables { get; init; }

    public Source? Source { get; init; }

    public ObjectType? RootType { get; init; }

    public Conditions? Conditions { get; init; }

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; init; } = ImmutableDictionary<string, FragmentDefinitionNode>.Empty;
}
