using System.Reflection;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>Tells what kind of resolver a member is for its field; null with a fault when it is none.</summary>
internal sealed class MemberBinder(IReadOnlySet<ObjectType> rootTypes, ParameterBinder parameters, List<string> faults)
{
    public BoundField? BindProperty(ObjectType type, FieldDefinition definition, Type rowType)
    {
        var property = Members.Property(rowType, definition.Name);
        if (property is null)
        {
            var reason = rootTypes.Contains(type) ? "" : $" and {ClrTypes.Name(rowType)} no property {Members.PascalCase(definition.Name)}";
            faults.Add($"{type.Name}.{definition.Name} has no resolver{reason}.");
            return null;
        }

        if (definition.Arguments.Count > 0)
        {
            faults.Add($"{type.Name}.{definition.Name} has arguments, so it needs a resolver; property {ClrTypes.Name(rowType)}.{property.Name} takes none.");
        }

        return new BoundField(type, definition, property, ResolverKind.Property, property.ReflectedType!, property.PropertyType); // It was found through its class.
    }

    public BoundField? BindMethod(ObjectType type, FieldDefinition definition, MethodInfo method, Type rowType)
    {
        var place = $"{ClrTypes.Name(method.DeclaringType!)}.{method.Name}"; // A method of a class has one.
        var first = method.GetParameters().FirstOrDefault()?.ParameterType;
        var returned = ClrTypes.Awaited(method.ReturnType);
        BoundField? field;
        if (rootTypes.Contains(type))
        {
            field = new BoundField(type, definition, method, ResolverKind.Root, typeof(object), returned);
        }
        else if (first is null)
        {
            faults.Add($"{place} takes no parent; its first parameter is to be a row of {type.Name} or the list of them.");
            return null;
        }
        else
        {
            field = ClrTypes.ElementOf(first) is { } row ? BatchField(type, definition, method, row) : PureField(type, definition, method, first);
        }

        if (field is not null)
        {
            CheckParent(field, rowType, place);
            field.Parameters = parameters.Bind(field, method);
        }

        return field;
    }

    private BoundField? BatchField(ObjectType type, FieldDefinition definition, MethodInfo method, Type rowType)
    {
        if (method.GetParameters()[0].ParameterType != typeof(IReadOnlyList<>).MakeGenericType(rowType))
        {
            faults.Add($"{ClrTypes.Name(method.DeclaringType!)}.{method.Name} takes its parents as {ClrTypes.Name(method.GetParameters()[0].ParameterType)}, not as IReadOnlyList<{ClrTypes.Name(rowType)}>.");
        }
        else if (ClrTypes.ElementOf(ClrTypes.Awaited(method.ReturnType)) is { } value)
        {
            return new BoundField(type, definition, method, ResolverKind.Batch, rowType, value);
        }
        else
        {
            faults.Add($"{ClrTypes.Name(method.DeclaringType!)}.{method.Name} takes a list of parents, so it is to return a list with one result for each, not {ClrTypes.Name(method.ReturnType)}.");
        }

        return null;
    }

    private BoundField? PureField(ObjectType type, FieldDefinition definition, MethodInfo method, Type rowType)
    {
        if (!ClrTypes.IsTask(method.ReturnType))
        {
            return new BoundField(type, definition, method, ResolverKind.Pure, rowType, method.ReturnType);
        }

        faults.Add($"{ClrTypes.Name(method.DeclaringType!)}.{method.Name} takes one parent, so it cannot be asynchronous; take IReadOnlyList<{ClrTypes.Name(rowType)}> for a batch.");
        return null;
    }

    private void CheckParent(BoundField field, Type rowType, string place)
    {
        if (field.Kind != ResolverKind.Root && !field.RowType.IsAssignableFrom(rowType))
        {
            faults.Add($"{place} takes {ClrTypes.Name(field.RowType)}, but the rows of {field.Parent.Name} are {ClrTypes.Name(rowType)}.");
        }
    }
}
