using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>One <see cref="InputBinder"/> for each pair of GraphQL input type and CLR type.</summary>
internal sealed class InputBinders(IReadOnlyDictionary<string, ScalarCodec> scalars)
{
    private static readonly MethodInfo BindOptionalMethod = typeof(InputBinders).GetMethod(nameof(BindOptional), BindingFlags.NonPublic | BindingFlags.Static)!; // It is below.
    private static readonly MethodInfo BindListMethod = typeof(InputBinders).GetMethod(nameof(BindList), BindingFlags.NonPublic | BindingFlags.Static)!; // It is below.
    private static readonly MethodInfo BindImmutableMethod = typeof(InputBinders).GetMethod(nameof(BindImmutable), BindingFlags.NonPublic | BindingFlags.Static)!; // It is below.

    private readonly ConcurrentDictionary<(string, Type), InputBinder> _binders = new();
    private readonly HashSet<(string, Type)> _unfinished = [];

    /// <summary>Null with faults added when the CLR type cannot take every value of the GraphQL type.</summary>
    /// <param name="place">For messages.</param>
    public InputBinder? Find(GraphQLType type, Type clrType, string place, List<string> faults)
    {
        var key = (type.ToString()!, clrType); // Every GraphQL type prints.
        if (_binders.TryGetValue(key, out var known))
        {
            return known;
        }

        // An input object in itself: the outer one is used when the first value comes.
        if (!_unfinished.Add(key))
        {
            return new InputBinder(value => _binders[key].Bind(value), AbsentOf(clrType));
        }

        var before = faults.Count;
        var bind = BindOf(type, clrType, place, faults);
        _unfinished.Remove(key);
        if (bind is null)
        {
            if (faults.Count == before)
            {
                faults.Add($"{place}: {ClrTypes.Name(clrType)} cannot take a {type}.");
            }

            return null;
        }

        return _binders.GetOrAdd(key, new InputBinder(bind, AbsentOf(clrType)));
    }

    /// <exception cref="InvalidOperationException">The CLR type cannot take every value of the GraphQL type.</exception>
    public InputBinder Get(GraphQLType type, Type clrType)
    {
        if (_binders.TryGetValue((type.ToString()!, clrType), out var known)) // Every GraphQL type prints.
        {
            return known;
        }

        lock (_unfinished)
        {
            List<string> faults = [];
            return Find(type, clrType, ClrTypes.Name(clrType), faults) ?? throw new InvalidOperationException(faults[0]);
        }
    }

    private static object? AbsentOf(Type clrType) => clrType.IsValueType ? Activator.CreateInstance(clrType) : null;

    private static Func<object?, object?> BindOptional<T>(InputBinder inner) => value => new Optional<T>((T)inner.Bind(value)!); // Null only where T takes it.

    private static Func<object?, object?> BindList<T>(InputBinder item) => value => value is object?[] items ? Array.ConvertAll(items, each => (T)item.Bind(each)!) : null; // Null only where T takes it.

    private static Func<object?, object?> BindImmutable<T>(InputBinder item) => value => value is object?[] items ? ImmutableArray.Create(Array.ConvertAll(items, each => (T)item.Bind(each)!)) : null; // Null only where T takes it.

    private Func<object?, object?>? BindOf(GraphQLType type, Type clrType, string place, List<string> faults)
    {
        if (ClrTypes.IsConstructed(clrType, typeof(Optional<>)))
        {
            return Wrapped(BindOptionalMethod, clrType.GetGenericArguments()[0], Find(type, clrType.GetGenericArguments()[0], place, faults));
        }

        if (!type.IsNonNull && !ClrTypes.AcceptsNull(clrType))
        {
            faults.Add($"{place}: {ClrTypes.Name(clrType)} cannot take the null of {type}.");
            return null;
        }

        var target = Nullable.GetUnderlyingType(clrType) ?? clrType;
        return type.Nullable switch
        {
            ListType list => BindListOf(list, target, place, faults),
            InputObjectType inputObject => InputObjectBinder.Create(this, inputObject, target, place, faults),
            EnumType enumType => BindEnum(enumType, target, place, faults),
            ScalarType scalar => BindScalar(scalar.Name, target),
            _ => null,
        };
    }

    private Func<object?, object?>? BindListOf(ListType list, Type target, string place, List<string> faults)
    {
        var element = ClrTypes.ElementOf(target);
        if (element is null || !(ClrTypes.IsImmutableArray(target) || target.IsAssignableFrom(element.MakeArrayType())))
        {
            return null;
        }

        var method = ClrTypes.IsImmutableArray(target) ? BindImmutableMethod : BindListMethod;
        return Wrapped(method, element, Find(list.OfType, element, place, faults));
    }

    private static Func<object?, object?>? Wrapped(MethodInfo method, Type argument, InputBinder? inner) =>
        inner is null ? null : (Func<object?, object?>)method.MakeGenericMethod(argument).Invoke(null, [inner])!; // The methods return a function.

    private static Func<object?, object?>? BindEnum(EnumType type, Type target, string place, List<string> faults)
    {
        if (target == typeof(string))
        {
            return value => value;
        }

        if (EnumNames.ValuesByName(type, target, place, faults) is not { } values)
        {
            return null;
        }

        return value => value is string name ? values[name] : null;
    }

    private Func<object?, object?>? BindScalar(string name, Type target)
    {
        if (scalars.TryGetValue(name, out var codec))
        {
            return target.IsAssignableFrom(codec.ClrType) ? value => value : null;
        }

        return (name, Type.GetTypeCode(target)) switch
        {
            ("Int", TypeCode.Int32) or ("Float", TypeCode.Double) or ("String" or "ID", TypeCode.String) or ("Boolean", TypeCode.Boolean) => value => value,
            ("Int", TypeCode.Int64) => value => value is null ? null : Convert.ToInt64(value, CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
