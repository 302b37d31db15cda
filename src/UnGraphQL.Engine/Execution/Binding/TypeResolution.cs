using System.Collections.Concurrent;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>ResolveAbstractType (GraphQL spec 6.4.3): by the row's own type name, else by its class.</summary>
internal sealed class TypeResolution(Schema schema, IReadOnlyDictionary<ObjectType, Type> rowTypes, IReadOnlyDictionary<Type, Func<object, string>> typeNames)
{
    private readonly ConcurrentDictionary<(NamedType, Type), Func<object, ObjectType>> _resolvers = new();

    /// <exception cref="InvalidOperationException">The row is of no possible type, or of several.</exception>
    public ObjectType Resolve(NamedType abstractType, object row) =>
        _resolvers.GetOrAdd((abstractType, row.GetType()), ResolverOf)(row);

    private static IEnumerable<Type> WithBases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private Func<object, ObjectType> ResolverOf((NamedType Abstract, Type Row) key)
    {
        foreach (var type in WithBases(key.Row))
        {
            if (typeNames.TryGetValue(type, out var typeName))
            {
                return row => Named(key.Abstract, typeName(row));
            }
        }

        foreach (var type in WithBases(key.Row))
        {
            var bound = schema.PossibleTypes[key.Abstract].Where(candidate => rowTypes.GetValueOrDefault(candidate) == type).ToList();
            if (bound.Count > 0)
            {
                return bound.Count == 1 ? _ => bound[0] : _ => throw new InvalidOperationException(
                    $"{ClrTypes.Name(type)} is the row class of {string.Join(" and ", bound.Select(each => each.Name))}; AddTypeName is to tell which a row is.");
            }
        }

        return _ => throw new InvalidOperationException($"{ClrTypes.Name(key.Row)} is the row class of no possible type of {key.Abstract.Name}.");
    }

    private ObjectType Named(NamedType abstractType, string name) =>
        schema.TypesByName.GetValueOrDefault(name) is ObjectType type && schema.IsPossibleType(abstractType, type)
            ? type
            : throw new InvalidOperationException($"Runtime Object type \"{name}\" is not a possible type for \"{abstractType.Name}\".");
}
