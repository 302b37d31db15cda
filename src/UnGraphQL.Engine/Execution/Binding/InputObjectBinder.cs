using System.Linq.Expressions;
using System.Reflection;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>
/// Makes the CLR class or record of an input object: through its widest public constructor, whose parameters are fields by name, then its
/// settable or init properties. Each field has one of the two.
/// </summary>
internal static class InputObjectBinder
{
    public static Func<object?, object?>? Create(InputBinders binders, InputObjectType type, Type clrType, string place, List<string> faults)
    {
        var constructor = clrType.GetConstructors().Where(candidate => candidate.GetParameters().All(parameter => FieldOf(type, parameter.Name) is not null))
            .MaxBy(candidate => candidate.GetParameters().Length);
        if (clrType.IsAbstract || clrType == typeof(string) || (constructor is null && !clrType.IsValueType))
        {
            faults.Add($"{place}: {ClrTypes.Name(clrType)} cannot be made from the fields of {type.Name}.");
            return null;
        }

        var before = faults.Count;
        var members = new List<(InputValue Field, InputBinder Binder)>();
        var values = Expression.Parameter(typeof(object?[]));
        var arguments = constructor?.GetParameters().Select(parameter => Member(FieldOf(type, parameter.Name)!, parameter.ParameterType)).ToList() ?? []; // The constructor was chosen for having fields only.
        var rest = type.Fields.Where(field => constructor?.GetParameters().Any(parameter => FieldOf(type, parameter.Name) == field) != true);
        var assignments = rest.Select(Assignment).OfType<MemberBinding>().ToList();
        if (faults.Count > before)
        {
            return null;
        }

        var created = constructor is null ? Expression.New(clrType) : Expression.New(constructor, arguments);
        var body = Expression.Convert(Expression.MemberInit(created, assignments), typeof(object));
        var make = new Lazy<Func<object?[], object>>(() => Expression.Lambda<Func<object?[], object>>(body, values).Compile());
        return value => value is InputObjectValue given ? make.Value(BindAll(members, given)) : null;

        Expression Member(InputValue field, Type memberType)
        {
            // A field that may be absent and is no Optional must have a null for it, or a default.
            if (!field.Type.IsNonNull && field.DefaultValue is null && !ClrTypes.AcceptsNull(memberType) && !ClrTypes.IsConstructed(memberType, typeof(Optional<>)))
            {
                faults.Add($"{ClrTypes.Name(clrType)}.{Members.PascalCase(field.Name)}: {ClrTypes.Name(memberType)} cannot say that {type.Name}.{field.Name} is absent.");
            }
            else if (binders.Find(field.Type, memberType, $"{ClrTypes.Name(clrType)}.{Members.PascalCase(field.Name)}", faults) is { } binder)
            {
                members.Add((field, binder));
            }

            return Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(Math.Max(0, members.Count - 1))), memberType);
        }

        MemberBinding? Assignment(InputValue field)
        {
            var property = clrType.GetProperty(Members.PascalCase(field.Name), BindingFlags.Public | BindingFlags.Instance);
            if (property?.SetMethod is not { IsPublic: true })
            {
                faults.Add($"{ClrTypes.Name(clrType)} has no property {Members.PascalCase(field.Name)} that can be set for {type.Name}.{field.Name}.");
                return null;
            }

            return Expression.Bind(property, Member(field, property.PropertyType));
        }
    }

    private static InputValue? FieldOf(InputObjectType type, string? parameter) =>
        parameter is null ? null : type.Fields.FirstOrDefault(field => string.Equals(field.Name, parameter, StringComparison.OrdinalIgnoreCase));

    private static object?[] BindAll(List<(InputValue Field, InputBinder Binder)> members, InputObjectValue given)
    {
        var values = new object?[members.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var (field, binder) = members[i];
            values[i] = given.TryGet(field.Name, out var value) ? binder.Bind(value) : binder.Absent;
        }

        return values;
    }
}
