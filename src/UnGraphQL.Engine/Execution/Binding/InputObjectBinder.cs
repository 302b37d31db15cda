using System.Linq.Expressions;
using System.Reflection;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>
/// Makes the CLR class or record of an input object: through its widest public constructor, whose parameters are fields by name, then its
/// settable or init properties. Each field has one of the two.
/// </summary>
internal sealed class InputObjectBinder
{
    private readonly InputBinders _binders;
    private readonly InputObjectType _type;
    private readonly Type _clrType;
    private readonly List<string> _faults;
    private readonly List<(InputValue Field, InputBinder Binder)> _members = [];
    private readonly ParameterExpression _values = Expression.Parameter(typeof(object?[]));

    private InputObjectBinder(InputBinders binders, InputObjectType type, Type clrType, List<string> faults)
    {
        _binders = binders;
        _type = type;
        _clrType = clrType;
        _faults = faults;
    }

    /// <summary>Null with faults added when the class does not fit.</summary>
    public static Func<object?, object?>? Create(InputBinders binders, InputObjectType type, Type clrType, string place, List<string> faults) =>
        new InputObjectBinder(binders, type, clrType, faults).Create(place);

    private Func<object?, object?>? Create(string place)
    {
        var constructor = _clrType.GetConstructors().Where(candidate => candidate.GetParameters().All(parameter => FieldOf(parameter) is not null))
            .MaxBy(candidate => candidate.GetParameters().Length);
        if (_clrType.IsAbstract || _clrType == typeof(string) || (constructor is null && !_clrType.IsValueType))
        {
            _faults.Add($"{place}: {ClrTypes.Name(_clrType)} cannot be made from the fields of {_type.Name}.");
            return null;
        }

        var before = _faults.Count;
        var creation = Creation(constructor);
        if (_faults.Count > before)
        {
            return null;
        }

        var make = new Lazy<Func<object?[], object>>(() => Expression.Lambda<Func<object?[], object>>(Expression.Convert(creation, typeof(object)), _values).Compile());
        return value => value is InputObjectValue given ? make.Value(BindAll(given)) : null;
    }

    private MemberInitExpression Creation(ConstructorInfo? constructor)
    {
        var parameters = constructor?.GetParameters() ?? [];
        var arguments = Array.ConvertAll(parameters, parameter => Member(FieldOf(parameter)!, parameter.ParameterType)); // The constructor was chosen for having fields only.
        var rest = _type.Fields.Where(field => !Array.Exists(parameters, parameter => FieldOf(parameter) == field));
        var assignments = rest.Select(Assignment).OfType<MemberBinding>().ToList();
        return Expression.MemberInit(constructor is null ? Expression.New(_clrType) : Expression.New(constructor, arguments), assignments);
    }

    private InputValue? FieldOf(ParameterInfo parameter) =>
        _type.Fields.FirstOrDefault(field => string.Equals(field.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private MemberAssignment? Assignment(InputValue field)
    {
        var property = _clrType.GetProperty(Members.PascalCase(field.Name), BindingFlags.Public | BindingFlags.Instance);
        if (property?.SetMethod is { IsPublic: true })
        {
            return Expression.Bind(property, Member(field, property.PropertyType));
        }

        _faults.Add($"{ClrTypes.Name(_clrType)} has no property {Members.PascalCase(field.Name)} that can be set for {_type.Name}.{field.Name}.");
        return null;
    }

    /// <summary>Reads the member's value; with a fault what it reads does not matter.</summary>
    private UnaryExpression Member(InputValue field, Type memberType)
    {
        var index = _members.Count;
        var place = $"{ClrTypes.Name(_clrType)}.{Members.PascalCase(field.Name)}";
        var mayBeAbsent = !field.Type.IsNonNull && field.DefaultValue is null;
        if (mayBeAbsent && !ClrTypes.AcceptsNull(memberType) && !ClrTypes.IsConstructed(memberType, typeof(Optional<>)))
        {
            _faults.Add($"{place}: {ClrTypes.Name(memberType)} cannot say that {_type.Name}.{field.Name} is absent.");
        }
        else if (_binders.Find(field.Type, memberType, place, _faults) is { } binder)
        {
            _members.Add((field, binder));
        }

        return Expression.Convert(Expression.ArrayIndex(_values, Expression.Constant(index)), memberType);
    }

    private object?[] BindAll(InputObjectValue given)
    {
        var values = new object?[_members.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var (field, binder) = _members[i];
            values[i] = given.TryGet(field.Name, out var value) ? binder.Bind(value) : binder.Absent;
        }

        return values;
    }
}
