using System.Buffers;
using System.Text.Json;

namespace UnGraphQL.Api.Http.Caching;

/// <summary>JSON in one form: no white space, the names of an object in order, every escape alike. Numbers stay as they were written.</summary>
internal static class CanonicalJson
{
    public static void Write(IBufferWriter<byte> output, JsonElement value)
    {
        using var writer = new Utf8JsonWriter(output);
        Write(writer, value);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(writer, value); break;
            case JsonValueKind.Array: WriteArray(writer, value); break;
            default: value.WriteTo(writer); break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement value)
    {
        writer.WriteStartObject();
        foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(property.Name);
            Write(writer, property.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, JsonElement value)
    {
        writer.WriteStartArray();
        foreach (var item in value.EnumerateArray())
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
