using System.Globalization;
using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>CoerceVariableValues (GraphQL spec 6.1.2).</summary>
internal sealed class VariableCoercion(InputTypes inputs, LiteralCoercion literals, int maxErrors)
{
    /// <summary>Of a value that has no others in it.</summary>
    private static readonly List<object> NoPath = [];

    /// <summary>Null with the errors filled when a variable does not fit.</summary>
    public VariableValues? CoerceVariableValues(VariableTypes types, Source source, JsonElement variables, List<GraphQLError> errors)
    {
        if (types.Definitions.IsEmpty)
        {
            return VariableValues.None;
        }

        var values = new VariableValues(types);
        for (var number = 0; number < types.Definitions.Length; number++)
        {
            var sink = new ErrorSink(types.Definitions[number], source, errors, maxErrors);
            if (sink.IsFull)
            {
                break;
            }

            Coerce(types, number, variables, values, sink);
        }

        return errors.Count == 0 ? values : null;
    }

    private void Coerce(VariableTypes types, int number, JsonElement variables, VariableValues values, ErrorSink sink)
    {
        var definition = types.Definitions[number];
        var name = definition.Variable.Name.Value;
        if (types.Types[number] is not { } type || type.Named is not (ScalarType or EnumType or InputObjectType))
        {
            sink.Add($"Variable \"${name}\" expected value of type \"{Printer.Print(definition.Type)}\" which cannot be used as an input type.");
        }
        else if (variables.ValueKind != JsonValueKind.Object || !variables.TryGetProperty(name, out var given))
        {
            CoerceAbsent(definition, number, type, values, sink);
        }
        else if (given.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            sink.AddInvalid(NoPath, NotNull(type));
        }
        else
        {
            values[number] = Coerce(given, type, type.Nullable is ListType or InputObjectType ? [] : NoPath, sink);
        }
    }

    private void CoerceAbsent(VariableDefinitionNode definition, int number, GraphQLType type, VariableValues values, ErrorSink sink)
    {
        var name = definition.Variable.Name.Value;
        if (definition.DefaultValue is { } literal)
        {
            if (literals.TryCoerce(literal, type, VariableValues.None, out var value))
            {
                values[number] = value;
            }
            else
            {
                sink.Add($"Variable \"${name}\" has invalid default value {Printer.Print(literal)}.");
            }
        }
        else if (type.IsNonNull)
        {
            sink.AddInvalid(NoPath, $"Expected a value of non-null type \"{type}\" to be provided.");
        }
    }

    private object? Coerce(JsonElement value, GraphQLType type, List<object> path, ErrorSink sink)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return type.IsNonNull ? sink.AddInvalid(path, NotNull(type)) : null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(value, list, path, sink),
            InputObjectType inputObject => CoerceObject(value, inputObject, path, sink),
            NamedType named => CoerceLeaf(value, named, path, sink),
            _ => null,
        };
    }

    private object?[] CoerceList(JsonElement value, ListType type, List<object> path, ErrorSink sink)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(value, type.OfType, path, sink)];
        }

        var items = new object?[value.GetArrayLength()];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (sink.IsFull)
            {
                break; // what a client sends must not cost more than the errors it is told
            }

            path.Add(index);
            items[index++] = Coerce(item, type.OfType, path, sink);
            path.RemoveAt(path.Count - 1);
        }

        return items;
    }

    private object? CoerceObject(JsonElement value, InputObjectType type, List<object> path, ErrorSink sink)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return sink.AddInvalid(path, $"Expected value of type \"{type}\" to be an object, found: {JsonText.Inspect(value)}.");
        }

        var coerced = new InputObjectValue(type);
        foreach (var field in type.Fields)
        {
            CoerceField(value, field, coerced, path, sink);
        }

        foreach (var property in value.EnumerateObject().Where(property => !type.FieldsByName.ContainsKey(property.Name)))
        {
            if (sink.IsFull)
            {
                break;
            }

            var suggestion = Suggestions.DidYouMean(property.Name, type.FieldsByName.Keys);
            var found = suggestion.Length == 0 ? ", found" : $".{suggestion} Found";
            sink.AddInvalid(path, $"Expected value of type \"{type}\" not to include unknown field \"{property.Name}\"{found}: {JsonText.Inspect(value)}.");
        }

        if (type.IsOneOf)
        {
            CheckOneOf(value, type, path, sink);
        }

        return coerced;
    }

    private void CoerceField(JsonElement value, InputValue field, InputObjectValue coerced, List<object> path, ErrorSink sink)
    {
        if (value.TryGetProperty(field.Name, out var given))
        {
            path.Add(field.Name);
            coerced[field.Name] = Coerce(given, field.Type, path, sink);
            path.RemoveAt(path.Count - 1);
        }
        else if (literals.TryCoerceDefault(field, out var fallback))
        {
            coerced[field.Name] = fallback;
        }
        else if (field.Type.IsNonNull)
        {
            sink.AddInvalid(path, $"Expected value of type \"{coerced.Type}\" to include required field \"{field.Name}\", found: {JsonText.Inspect(value)}.");
        }
    }

    /// <summary>GraphQL spec 3.10.1, OneOf Input Objects.</summary>
    private static void CheckOneOf(JsonElement value, InputObjectType type, List<object> path, ErrorSink sink)
    {
        var known = value.EnumerateObject().Where(property => type.FieldsByName.ContainsKey(property.Name)).ToList();
        if (known.Count != 1 || known[0].Value.ValueKind == JsonValueKind.Null)
        {
            List<object> place = known.Count == 1 ? [.. path, known[0].Name] : path;
            sink.AddInvalid(place, $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.");
        }
    }

    private static string NotNull(GraphQLType type) => $"Expected value of non-null type \"{type}\" not to be null.";

    private object? CoerceLeaf(JsonElement value, NamedType type, List<object> path, ErrorSink sink)
    {
        try
        {
            return inputs.Leaf(type)?.ParseValue(value);
        }
        catch (FormatException exception)
        {
            var isCustom = type is ScalarType && inputs.Leaf(type) is CodecInput;
            return sink.AddInvalid(path, isCustom
                ? $"Expected value of type \"{type}\", but encountered error \"{exception.Message}\"; found: {JsonText.Inspect(value)}."
                : exception.Message);
        }
    }

    private readonly struct ErrorSink(VariableDefinitionNode definition, Source source, List<GraphQLError> errors, int maxErrors)
    {
        public bool IsFull => errors.Count > maxErrors;

        public void Add(string message)
        {
            if (IsFull)
            {
                return;
            }

            errors.Add(errors.Count == maxErrors
                ? LimitError.Of(LimitNames.Errors, maxErrors, "Too many errors processing variables, error limit reached. Execution aborted.", source.LocationOf(definition.Start))
                : new GraphQLError(message) { Code = ErrorCodes.BadUserInput, Locations = [source.LocationOf(definition.Start)] });
        }

        /// <summary>Always null: what the value at the path is coerced to.</summary>
        public object? AddInvalid(List<object> path, string message)
        {
            if (!IsFull)
            {
                var place = path.Count == 0 ? "" : $" at {string.Concat(path.Select(Step))}";
                Add($"Variable \"${definition.Variable.Name.Value}\" has invalid value{place}: {message}");
            }

            return null;
        }

        private static string Step(object step) => step is int index ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : $".{step}";
    }
}
