using System.Reflection;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>The resolver methods of a schema by object type and field.</summary>
internal sealed class ResolverTable
{
    private readonly Dictionary<(ObjectType, FieldDefinition), MethodInfo> _methods = [];
    private readonly Schema _schema;
    private readonly List<string> _faults;

    public ResolverTable(Schema schema, IEnumerable<Type> resolverClasses, List<string> faults)
    {
        _schema = schema;
        _faults = faults;

        // Classes that name an interface come last, so that what an object type says itself goes first.
        var classes = resolverClasses.Distinct().Select(type => (Class: type, Types: TypesOf(type))).ToList();
        foreach (var (resolverClass, types) in classes.OrderBy(pair => pair.Types.Any(type => type is InterfaceType)))
        {
            foreach (var method in Members.Methods(resolverClass))
            {
                Add(method, types);
            }
        }
    }

    public MethodInfo? Find(ObjectType type, FieldDefinition field) => _methods.GetValueOrDefault((type, field));

    private static string Place(MethodInfo method) => $"{ClrTypes.Name(method.DeclaringType!)}.{method.Name}"; // A method of a class has one.

    private List<CompositeFieldsType> TypesOf(Type resolverClass)
    {
        var types = new List<CompositeFieldsType>();
        foreach (var name in resolverClass.GetCustomAttribute<ResolversAttribute>()?.Types ?? [])
        {
            if (_schema.TypesByName.GetValueOrDefault(name) is CompositeFieldsType type)
            {
                types.Add(type);
            }
            else
            {
                _faults.Add($"{ClrTypes.Name(resolverClass)} resolves {name}, which is no object or interface type of the schema.");
            }
        }

        if (types.Count == 0)
        {
            _faults.Add($"{ClrTypes.Name(resolverClass)} names no type that it resolves.");
        }

        return types;
    }

    private void Add(MethodInfo method, List<CompositeFieldsType> types)
    {
        var hasField = false;
        foreach (var type in types)
        {
            if (Members.FieldOf(type, method) is { } field)
            {
                hasField = true;
                Add(method, type, field.Name);
            }
        }

        if (!hasField)
        {
            _faults.Add($"{Place(method)} resolves no field of {string.Join(" or ", types.Select(type => type.Name))}.");
        }
        else if (method.IsGenericMethodDefinition)
        {
            _faults.Add($"{Place(method)} is generic; a resolver cannot be.");
        }
    }

    private void Add(MethodInfo method, CompositeFieldsType type, string field)
    {
        foreach (var objectType in _schema.PossibleTypes[type])
        {
            var key = (objectType, objectType.FieldsByName[field]);
            if (!_methods.TryAdd(key, method) && type is ObjectType)
            {
                _faults.Add($"{Place(method)} and {Place(_methods[key])} both resolve {objectType.Name}.{field}.");
            }
        }
    }
}
