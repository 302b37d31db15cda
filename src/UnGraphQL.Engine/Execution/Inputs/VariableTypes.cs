using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>The variables that an operation declares, each with its number and its type.</summary>
internal sealed class VariableTypes(ImmutableArray<VariableDefinitionNode> definitions, InputTypes types)
{
    private readonly Dictionary<string, int> _numbers =
        definitions.Select((definition, number) => (definition.Variable.Name.Value, number)).ToDictionary(pair => pair.Value, pair => pair.number, StringComparer.Ordinal);

    public ImmutableArray<VariableDefinitionNode> Definitions { get; } = definitions;

    /// <summary>In the order of the definitions; null for a type that the schema does not have.</summary>
    public ImmutableArray<GraphQLType?> Types { get; } = [.. definitions.Select(definition => types.FromNode(definition.Type))];

    public bool TryGetNumber(string name, out int number) => _numbers.TryGetValue(name, out number);
}
