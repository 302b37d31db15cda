using System.Collections.Frozen;
using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>The types and directives of <see cref="BuiltInSdl"/>, shared by all schemas.</summary>
public static class BuiltIns
{
    private const string MetaFieldsType = "__MetaFields";

    static BuiltIns()
    {
        var faults = new SchemaFaults();
        var declarations = SchemaDeclarations.Collect([Source.FromText(BuiltInSdl.Text, "built-in types")], faults);
        var linker = new TypeLinker(declarations, FrozenDictionary<string, NamedType>.Empty, faults);
        linker.Link();
        faults.ThrowIfAny();
        var meta = (ObjectType)linker.TypesByName[MetaFieldsType];
        MetaFieldDefinitions = meta.FieldsByName;
        Scalars = [.. linker.Types.OfType<ScalarType>()];
        IntrospectionTypes = [.. linker.Types.Where(type => type is not ScalarType && type != meta)];
        Directives = linker.Directives;
        TypesByName = Scalars.Concat(IntrospectionTypes).ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>Int, Float, String, Boolean and ID.</summary>
    public static IReadOnlyList<ScalarType> Scalars { get; }

    /// <summary><c>__Schema</c> and the types it leads to.</summary>
    public static IReadOnlyList<NamedType> IntrospectionTypes { get; }

    /// <summary><c>@skip</c>, <c>@include</c>, <c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>.</summary>
    public static IReadOnlyList<DirectiveDefinition> Directives { get; }

    internal static FrozenDictionary<string, NamedType> TypesByName { get; }

    internal static FrozenDictionary<string, FieldDefinition> MetaFieldDefinitions { get; }

    public static bool IsBuiltIn(NamedType type) => TypesByName.ContainsKey(type.Name);

    /// <summary>By name, so that a definition of one's own in place of the built-in one counts too.</summary>
    public static bool IsSpecified(string directiveName) => Directives.Any(directive => directive.Name == directiveName);
}
