using System.Reflection;

namespace UnGraphQL.Engine.Execution;

/// <summary>
/// Binds a schema to code. Enums bind to CLR enums by name (<c>TAKE_NOTE</c> to <c>TakeNote</c>), input objects to CLR classes or records with
/// constructor parameters and properties for their fields, each <see cref="Optional{T}"/> or nullable where the field may be absent, object
/// types to the row class their resolvers return (several may share one). A leaf may also be served from its text: an enum value by its name,
/// a custom scalar by what it serializes to.
/// </summary>
public sealed class SchemaBinding
{
    internal List<Type> ResolverClasses { get; } = [];

    internal Dictionary<string, ScalarCodec> Scalars { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Type> InputTypes { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, Type> ObjectTypes { get; } = new(StringComparer.Ordinal);

    internal Dictionary<Type, Func<object, string>> TypeNames { get; } = [];

    /// <summary>Adds every class of the assembly that carries <see cref="ResolversAttribute"/>.</summary>
    public SchemaBinding AddResolvers(Assembly assembly)
    {
        ResolverClasses.AddRange(assembly.GetTypes().Where(type => type.GetCustomAttribute<ResolversAttribute>() is not null));
        return this;
    }

    public SchemaBinding AddResolvers(Type type)
    {
        ResolverClasses.Add(type);
        return this;
    }

    public SchemaBinding AddScalar(string name, ScalarCodec codec)
    {
        Scalars.Add(name, codec);
        return this;
    }

    /// <summary>An enum or input object whose CLR type is not told by a resolver's parameter.</summary>
    public SchemaBinding AddInput<T>(string name)
    {
        InputTypes.Add(name, typeof(T));
        return this;
    }

    /// <summary>The row class of an object type, where it cannot be inferred or several types share one.</summary>
    public SchemaBinding AddObject<TRow>(string name)
    {
        ObjectTypes.Add(name, typeof(TRow));
        return this;
    }

    /// <summary>Tells the object type of a row behind an interface or union, where one row class serves several types.</summary>
    public SchemaBinding AddTypeName<TRow>(Func<TRow, string> typeName)
    {
        TypeNames.Add(typeof(TRow), row => typeName((TRow)row));
        return this;
    }
}
