using System.Diagnostics;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>GraphQL spec 4.2.2, The __Type Type: a field that does not belong to the kind is null.</summary>
[Resolvers("__Type")]
internal static class TypeResolvers
{
    public static TypeKind Kind(GraphQLType type) => type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        NonNullType => TypeKind.NonNull,
        _ => throw new UnreachableException(),
    };

    public static string? Name(GraphQLType type) => (type as NamedType)?.Name;

    public static string? Description(GraphQLType type) => (type as NamedType)?.Description;

    public static string? SpecifiedByURL(GraphQLType type) => (type as ScalarType)?.SpecifiedByUrl;

    public static IReadOnlyList<FieldDefinition>? Fields(GraphQLType type, bool includeDeprecated) =>
        type is CompositeFieldsType composite ? [.. composite.Fields.Where(field => includeDeprecated || field.DeprecationReason is null)] : null;

    public static IReadOnlyList<GraphQLType>? Interfaces(GraphQLType type) => (type as CompositeFieldsType)?.Interfaces;

    /// <summary>Of a union in the order in which it names them.</summary>
    public static IReadOnlyList<GraphQLType>? PossibleTypes(GraphQLType type, Schema schema) => type switch
    {
        UnionType union => union.Types,
        InterfaceType interfaceType => schema.PossibleTypes[interfaceType],
        _ => null,
    };

    public static IReadOnlyList<EnumValue>? EnumValues(GraphQLType type, bool includeDeprecated) =>
        type is EnumType enumType ? [.. enumType.Values.Where(value => includeDeprecated || value.DeprecationReason is null)] : null;

    public static IReadOnlyList<InputValue>? InputFields(GraphQLType type, bool includeDeprecated) =>
        type is InputObjectType input ? InputValueResolvers.Listed(input.Fields, includeDeprecated) : null;

    public static GraphQLType? OfType(GraphQLType type) => type switch
    {
        ListType list => list.OfType,
        NonNullType nonNull => nonNull.OfType,
        _ => null,
    };

    public static bool? IsOneOf(GraphQLType type) => (type as InputObjectType)?.IsOneOf;
}
