using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>The input side of a schema: how each leaf type is read, and type references of variables.</summary>
internal sealed class InputTypes
{
    private readonly Dictionary<NamedType, LeafInput> _leaves = [];
    private readonly Schema _schema;

    public InputTypes(Schema schema, IReadOnlyDictionary<string, ScalarCodec> scalars)
    {
        _schema = schema;
        foreach (var type in schema.TypesByName.Values)
        {
            if (LeafOf(type, scalars) is { } leaf)
            {
                _leaves.Add(type, leaf);
            }
        }
    }

    /// <summary>Null for a type that is no leaf, and for a custom scalar without codec.</summary>
    public LeafInput? Leaf(NamedType type) => _leaves.GetValueOrDefault(type);

    /// <summary>Null when the schema has no such type (GraphQL spec 2.12, Type References).</summary>
    public GraphQLType? FromNode(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => FromNode(nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => FromNode(list.Type) is { } type ? new ListType(type) : null,
        NamedTypeNode named => _schema.TypesByName.GetValueOrDefault(named.Name.Value),
        _ => null,
    };

    private static LeafInput? LeafOf(NamedType type, IReadOnlyDictionary<string, ScalarCodec> scalars) => type switch
    {
        EnumType enumType => new EnumInput(enumType),
        ScalarType when scalars.TryGetValue(type.Name, out var codec) => new CodecInput(codec),
        ScalarType => type.Name switch
        {
            "Int" => new IntInput(),
            "Float" => new FloatInput(),
            "String" => new StringInput(),
            "Boolean" => new BooleanInput(),
            "ID" => new IdInput(),
            _ => null,
        },
        _ => null,
    };
}
