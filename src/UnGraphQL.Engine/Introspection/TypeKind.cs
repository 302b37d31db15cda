namespace UnGraphQL.Engine.Introspection;

/// <summary>GraphQL spec 4.2.2, The __Type Type.</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
