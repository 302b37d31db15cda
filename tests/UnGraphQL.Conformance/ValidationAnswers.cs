using System.Collections.Immutable;
using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Conformance;

/// <summary>The errors of documents, as the parser and the specified rules give them, without limits.</summary>
internal static class ValidationAnswers
{
    private static readonly ValidationOptions Options = new() { MaxErrors = int.MaxValue, MaxComparisons = int.MaxValue, MaxFragmentSpreads = int.MaxValue };

    public static int Write(string schemaFile)
    {
        var schema = SchemaBuilder.Build(new Source(File.ReadAllBytes(schemaFile), schemaFile));
        using var output = Lines.Output();
        foreach (var line in Lines.Read())
        {
            using var request = JsonDocument.Parse(line);
            using (var writer = new Utf8JsonWriter(output))
            {
                Write(writer, ErrorsOf(schema, request.RootElement.GetProperty("query").GetString() ?? ""));
            }

            output.WriteByte((byte)'\n');
        }

        return 0;
    }

    private static ImmutableArray<GraphQLError> ErrorsOf(Schema schema, string query)
    {
        try
        {
            return DocumentValidator.Validate(schema, Parser.Parse(Source.FromText(query)), Options);
        }
        catch (GraphQLException exception)
        {
            return [exception.Error];
        }
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<GraphQLError> errors)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("message", error.Message);
            writer.WriteStartArray("locations");
            foreach (var (line, column) in error.Locations)
            {
                writer.WriteStringValue($"{line}:{column}");
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
