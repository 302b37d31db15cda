using System.Reflection;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>Matches the parameters of a resolver: by name to arguments, else by type.</summary>
internal sealed class ParameterBinder(InputBinders inputs, List<string> faults)
{
    public IReadOnlyList<ParameterBinding> Bind(BoundField field, MethodInfo method)
    {
        var place = $"{ClrTypes.Name(method.DeclaringType!)}.{method.Name}"; // A method of a class has one.
        var arguments = 0;
        var bindings = new List<ParameterBinding>();
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.Position == 0 && field.Kind != ResolverKind.Root)
            {
                bindings.Add(new ParentBinding());
            }
            else if (parameter.Name is { } name && field.Definition.Argument(name) is { } argument)
            {
                if (BindArgument(parameter, argument, arguments++, place) is { } binding)
                {
                    bindings.Add(binding);
                }
            }
            else if (BindByType(parameter) is { } binding)
            {
                bindings.Add(binding);
            }
            else
            {
                faults.Add($"{place}: parameter {parameter.Name} is neither an argument of {field} nor of a type that a service may have.");
            }
        }

        faults.AddRange(field.Definition.Arguments.Where(argument => !Array.Exists(method.GetParameters(), parameter => parameter.Name == argument.Name))
            .Select(argument => $"{place}: no parameter takes the argument {argument.Name} of {field}."));
        return bindings;
    }

    private ArgumentBinding? BindArgument(ParameterInfo parameter, InputValue argument, int index, string place)
    {
        var type = parameter.ParameterType;
        if (inputs.Find(argument.Type, type, $"{place}: parameter {parameter.Name}", faults) is not { } binder)
        {
            return null;
        }

        return new ArgumentBinding(parameter, argument, index, binder, parameter is { HasDefaultValue: true, DefaultValue: { } value } ? value : binder.Absent);
    }

    private static ParameterBinding? BindByType(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(Selection) || type == typeof(CancellationToken) || type == typeof(Schema))
        {
            return new RequestBinding(type.Name);
        }

        var isService = !type.IsValueType && type != typeof(string) && !type.IsArray;
        return isService ? new ServiceBinding(type) : null;
    }
}
