using System.Diagnostics.CodeAnalysis;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Binding;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>CoerceArgumentValues (GraphQL spec 6.4.1): literals without variables once for the plan, the others for each request.</summary>
internal sealed class ArgumentPlan
{
    private readonly LiteralCoercion _literals;
    private readonly string _coordinate;
    private readonly FieldNode _field;
    private readonly Source _source;
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly ArgumentBinding[] _parameters;
    private readonly Template[] _parameterTemplates;
    private readonly object?[]? _constants;

    /// <param name="coordinate">Of the field, as <c>Query.document</c>.</param>
    public ArgumentPlan(string coordinate, FieldDefinition definition, FieldNode field, IReadOnlyList<ParameterBinding> parameters, LiteralCoercion literals, Source source, int index)
    {
        Index = index;
        _literals = literals;
        _coordinate = coordinate;
        _field = field;
        _source = source;
        _parameters = [.. parameters.OfType<ArgumentBinding>()];
        foreach (var argument in definition.Arguments)
        {
            var node = field.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument.Name)?.Value;
            _templates.Add(argument.Name, CreateTemplate(argument, node));
        }

        _parameterTemplates = Array.ConvertAll(_parameters, parameter => _templates[parameter.Argument.Name]);
        if (_templates.Values.All(template => template.IsConstant && template.Error is null))
        {
            _constants = Bind(VariableValues.None, out _);
        }
    }

    /// <summary>Among the plans of an operation that have arguments.</summary>
    public int Index { get; }

    /// <summary>The arguments in the order of the resolver's parameters, as their CLR types; empty with an error.</summary>
    public object?[] Bind(VariableValues variables, out GraphQLError? error)
    {
        error = null;
        if (_constants is not null)
        {
            return _constants;
        }

        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = _parameters[i];
            if (!TryCoerce(_parameterTemplates[i], variables, out var coerced, out error))
            {
                return [];
            }

            arguments[i] = coerced.IsGiven(out var value) ? parameter.Binder.Bind(value) : parameter.Absent;
        }

        return arguments;
    }

    /// <summary>False when the argument is neither given nor defaulted.</summary>
    public bool TryGet(string name, VariableValues variables, [MaybeNullWhen(false)] out InputValue argument, out object? value)
    {
        argument = _templates.GetValueOrDefault(name)?.Argument;
        value = null;
        return argument is not null && TryCoerce(_templates[name], variables, out var coerced, out _) && coerced.IsGiven(out value);
    }

    private Template CreateTemplate(InputValue argument, ValueNode? node)
    {
        if (node is not null && LiteralCoercion.HasVariable(node))
        {
            return new Template(argument, node, IsConstant: false, default, null);
        }

        TryCoerce(new Template(argument, node, IsConstant: false, default, null), VariableValues.None, out var coerced, out var error);
        return new Template(argument, node, IsConstant: true, coerced, error);
    }

    private bool TryCoerce(Template template, VariableValues variables, out Coerced coerced, out GraphQLError? error)
    {
        (coerced, error) = (template.Value, template.Error);
        if (!template.IsConstant)
        {
            (coerced, error) = Coerce(template.Argument, template.Node, variables);
        }

        return error is null;
    }

    private (Coerced Value, GraphQLError? Error) Coerce(InputValue argument, ValueNode? node, VariableValues variables)
    {
        if (node is null || (node is VariableNode variable && !variables.TryGet(variable.Name.Value, out _)))
        {
            return _literals.TryCoerceDefault(argument, out var fallback) ? (Coerced.Given(fallback), null)
                : argument.Type.IsNonNull ? (default, Missing(argument, node))
                : default;
        }

        if (_literals.TryCoerce(node, argument.Type, variables, out var value))
        {
            return (Coerced.Given(value), null);
        }

        var fault = LiteralFault.Find(_literals, node, argument.Type, variables);
        return (default, Error(fault.Node, $"Argument \"{Coordinate(argument)}\" has invalid value{(fault.Path.Length == 0 ? "" : $" at {fault.Path}")}: {fault.Message}"));
    }

    private GraphQLError Missing(InputValue argument, ValueNode? node) => node is VariableNode variable
        ? Error(node, $"Argument \"{Coordinate(argument)}\" has invalid value: Expected variable \"${variable.Name.Value}\" provided to type \"{argument.Type}\" to provide a runtime value.")
        : Error(_field, $"Argument \"{Coordinate(argument)}\" of required type \"{argument.Type}\" was not provided.");

    private string Coordinate(InputValue argument) => $"{_coordinate}({argument.Name}:)";

    private GraphQLError Error(Node node, string message) => new(message) { Code = ErrorCodes.BadUserInput, Locations = [_source.LocationOf(node.Start)] };

    private sealed record Template(InputValue Argument, ValueNode? Node, bool IsConstant, Coerced Value, GraphQLError? Error);

    private readonly record struct Coerced(bool HasValue, object? Value)
    {
        public static Coerced Given(object? value) => new(true, value);

        public bool IsGiven(out object? value)
        {
            value = Value;
            return HasValue;
        }
    }
}
