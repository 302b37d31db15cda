namespace UnGraphQL.Engine.TypeSystem;

/// <summary>Fields that every schema has without defining them (GraphQL spec 4, Introspection).</summary>
public static class MetaFields
{
    /// <summary><c>__schema: __Schema!</c> of the query root type.</summary>
    public static FieldDefinition Schema { get; } = BuiltIns.MetaFieldDefinitions["__schema"];

    /// <summary><c>__type(name: String!): __Type</c> of the query root type.</summary>
    public static FieldDefinition Type { get; } = BuiltIns.MetaFieldDefinitions["__type"];

    /// <summary><c>__typename: String!</c> of every object, interface and union.</summary>
    public static FieldDefinition TypeName { get; } = BuiltIns.MetaFieldDefinitions["__typename"];

    /// <summary>The meta field of that name on the type, or its own field; null when it has none.</summary>
    public static FieldDefinition? FieldOf(Schema schema, NamedType parent, string name) => name switch
    {
        "__typename" when parent is CompositeFieldsType or UnionType => TypeName,
        "__schema" when parent == schema.QueryType => Schema,
        "__type" when parent == schema.QueryType => Type,
        _ => (parent as CompositeFieldsType)?.FieldsByName.GetValueOrDefault(name),
    };
}
