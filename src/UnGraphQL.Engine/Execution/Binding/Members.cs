using System.Reflection;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>CLR members by GraphQL names.</summary>
internal static class Members
{
    private const string AsyncEnding = "Async";

    public static string PascalCase(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    public static PropertyInfo? Property(Type rowType, string field)
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.Instance;
        var name = PascalCase(field);
        var property = Array.Find(rowType.GetProperties(Flags), candidate => candidate.Name == name && candidate.GetIndexParameters().Length == 0)
            ?? rowType.GetInterfaces().Select(type => type.GetProperty(name, Flags)).FirstOrDefault(found => rowType.IsInterface && found is not null);
        return property?.GetMethod is { IsPublic: true } ? property : null;
    }

    /// <summary>The public methods that a resolver class declares.</summary>
    public static IEnumerable<MethodInfo> Methods(Type resolverClass) =>
        resolverClass.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName);

    /// <summary>The field that the method resolves: its name, or its name without <c>Async</c>; null when the type has neither.</summary>
    public static FieldDefinition? FieldOf(CompositeFieldsType type, MethodInfo method) =>
        type.Fields.FirstOrDefault(field => PascalCase(field.Name) == method.Name)
        ?? type.Fields.FirstOrDefault(field => PascalCase(field.Name) + AsyncEnding == method.Name);
}
