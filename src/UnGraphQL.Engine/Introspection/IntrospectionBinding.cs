using System.Reflection;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Introspection;

/// <summary>What binds the introspection types to the schema objects: the same as for any other type.</summary>
internal static class IntrospectionBinding
{
    public static IReadOnlyList<Type> ResolverClasses { get; } =
        [typeof(SchemaResolvers), typeof(TypeResolvers), typeof(FieldResolvers), typeof(InputValueResolvers), typeof(EnumValueResolvers), typeof(DirectiveResolvers)];

    /// <summary>The resolver of <c>__schema</c> and <c>__type</c>; null for any other field.</summary>
    public static MethodInfo? MetaResolver(FieldDefinition definition) =>
        definition == MetaFields.Schema ? typeof(MetaFieldResolvers).GetMethod(nameof(MetaFieldResolvers.Schema))
        : definition == MetaFields.Type ? typeof(MetaFieldResolvers).GetMethod(nameof(MetaFieldResolvers.Type))
        : null;
}
