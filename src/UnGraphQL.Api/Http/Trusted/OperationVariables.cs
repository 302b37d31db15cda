using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Http.Trusted;

/// <summary>
/// The variables of an operation from the parameters of an address, each read as its declared type wants it: a number for <c>Int</c>, words for an
/// enum, JSON for an input object, and a list from a parameter that is given several times. What does not fit the type is left to the executor to
/// refuse, as it is when it comes as JSON.
/// </summary>
internal static class OperationVariables
{
    /// <summary>Undefined when there are none.</summary>
    /// <exception cref="BadRequestException">A parameter is no variable of the operation, is given several times, or is no JSON where its type wants it.</exception>
    public static JsonElement Read(IQueryCollection query, string operation, ImmutableArray<VariableDefinitionNode> variables, Schema schema)
    {
        foreach (var name in query.Keys.Where(name => !variables.Any(variable => variable.Variable.Name.Value == name)))
        {
            throw new BadRequestException($"{operation} has no variable \"{name}\": it takes {(variables.IsEmpty ? "none" : string.Join(", ", variables.Select(variable => variable.Variable.Name.Value)))}.");
        }

        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var variable in variables)
            {
                // An empty parameter is as good as none.
                var name = variable.Variable.Name.Value;
                if (query[name].Where(value => value is { Length: > 0 }).OfType<string>().ToList() is { Count: > 0 } values)
                {
                    writer.WritePropertyName(name);
                    Write(writer, name, values, variable.Type, schema);
                }
            }

            writer.WriteEndObject();
        }

        return json.WrittenCount == 2 ? default : GraphQL.JsonObject.Parse(json.WrittenSpan, "variables");
    }

    private static void Write(Utf8JsonWriter writer, string name, List<string> values, TypeNode type, Schema schema)
    {
        switch (type)
        {
            case NonNullTypeNode required:
                Write(writer, name, values, required.Type, schema);
                break;
            case ListTypeNode list:
                writer.WriteStartArray();
                values.ForEach(value => Write(writer, name, [value], list.Type, schema));
                writer.WriteEndArray();
                break;
            case NamedTypeNode named when values is [var value]:
                Write(writer, name, value, named.Name.Value, schema);
                break;
            default:
                throw new BadRequestException($"The request has several \"{name}\".");
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, string value, string type, Schema schema)
    {
        var isObject = schema.TypesByName.GetValueOrDefault(type) is InputObjectType;
        if (isObject || type is "Int" or "Float" or "Boolean")
        {
            if (Literal(value) is { } literal && (isObject || literal.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
            {
                literal.WriteTo(writer);
                return;
            }

            if (isObject)
            {
                throw new BadRequestException($"\"{name}\" has to be JSON, for it is a {type}.");
            }
        }

        writer.WriteStringValue(value);
    }

    private static JsonElement? Literal(string value)
    {
        try
        {
            using var document = JsonDocument.Parse(value);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
