namespace UnGraphQL.Engine.TypeSystem;

/// <summary>How types stand to each other. Wrapping types have no identity, so they are compared by structure.</summary>
public static class TypeRelations
{
    public static bool AreEqual(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => AreEqual(x.OfType, y.OfType),
        (ListType x, ListType y) => AreEqual(x.OfType, y.OfType),
        _ => a == b,
    };

    /// <summary>GraphQL spec 3.6.1, IsValidImplementationFieldType; for input types AreTypesCompatible of 5.8.5.</summary>
    public static bool IsSubType(GraphQLType type, GraphQLType of) => (type, of) switch
    {
        (NonNullType x, NonNullType y) => IsSubType(x.OfType, y.OfType),
        (NonNullType x, _) => IsSubType(x.OfType, of),
        (ListType x, ListType y) => IsSubType(x.OfType, y.OfType),
        (NamedType x, NamedType y) => x == y || IsMember(x, y),
        _ => false,
    };

    private static bool IsMember(NamedType type, NamedType of) => of switch
    {
        UnionType union => type is ObjectType member && union.Types.Contains(member),
        InterfaceType implemented => type is CompositeFieldsType composite && composite.Interfaces.Contains(implemented),
        _ => false,
    };
}
