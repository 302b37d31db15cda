using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>The list of errors as JSON (GraphQL spec 7.1.6, Errors).</summary>
internal static class ErrorWriter
{
    public static void WriteErrors(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Write((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                buffer.Write((byte)',');
            }

            WriteError(buffer, errors[i]);
        }

        buffer.Write((byte)']');
    }

    private static void WriteError(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.Write("{\"message\":"u8);
        buffer.WriteString(error.Message);
        WriteLocations(buffer, error);
        WritePath(buffer, error);
        WriteExtensions(buffer, error);
        buffer.Write((byte)'}');
    }

    private static void WriteLocations(ResponseBuffer buffer, GraphQLError error)
    {
        for (var i = 0; i < error.Locations.Length; i++)
        {
            buffer.Write(i == 0 ? ",\"locations\":[{\"line\":"u8 : ",{\"line\":"u8);
            buffer.WriteNumber(error.Locations[i].Line);
            buffer.Write(",\"column\":"u8);
            buffer.WriteNumber(error.Locations[i].Column);
            buffer.Write((byte)'}');
        }

        if (error.Locations.Length > 0)
        {
            buffer.Write((byte)']');
        }
    }

    private static void WritePath(ResponseBuffer buffer, GraphQLError error)
    {
        for (var i = 0; i < error.Path.Length; i++)
        {
            buffer.Write(i == 0 ? ",\"path\":["u8 : ","u8);
            WriteValue(buffer, error.Path[i]);
        }

        if (error.Path.Length > 0)
        {
            buffer.Write((byte)']');
        }
    }

    private static void WriteExtensions(ResponseBuffer buffer, GraphQLError error)
    {
        if (error.Code is null && error.Extensions.Length == 0)
        {
            return;
        }

        buffer.Write(",\"extensions\":{"u8);
        if (error.Code is not null)
        {
            buffer.Write("\"code\":"u8);
            buffer.WriteString(error.Code);
        }

        for (var i = 0; i < error.Extensions.Length; i++)
        {
            if (i > 0 || error.Code is not null)
            {
                buffer.Write((byte)',');
            }

            buffer.WriteString(error.Extensions[i].Key);
            buffer.Write((byte)':');
            WriteValue(buffer, error.Extensions[i].Value);
        }

        buffer.Write((byte)'}');
    }

    private static void WriteValue(ResponseBuffer buffer, object value)
    {
        switch (value)
        {
            case int number: buffer.WriteNumber(number); break;
            case long number: buffer.WriteNumber(number); break;
            case double number when double.IsFinite(number): buffer.WriteNumber(number); break;
            case bool truth: buffer.Write(truth ? "true"u8 : "false"u8); break;
            default: buffer.WriteString(value.ToString()); break;
        }
    }
}
