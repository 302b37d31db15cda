using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Fetching;

namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>The response map (GraphQL spec 7.1.1): <c>errors</c> first when there are any, then <c>data</c>.</summary>
internal static class ResponseMap
{
    /// <summary>Writes the data; with errors the response goes into another buffer and the given one is released.</summary>
    /// <returns>The buffer with the whole response.</returns>
    public static ResponseBuffer Write(RequestContext context, Frame root, ResponseBuffer buffer)
    {
        buffer.Write("{\"data\":"u8);
        var start = buffer.Length;
        if (!new ResponseWriter(context, buffer).WriteObject(root, row: 0))
        {
            buffer.Truncate(start);
            buffer.Write("null"u8);
        }

        if (context.Errors.Count == 0)
        {
            buffer.Write((byte)'}');
            return buffer;
        }

        var response = new ResponseBuffer();
        WriteErrors(response, context.Errors);
        response.Write(",\"data\":"u8);
        response.Write(buffer.Written.Span[start..]);
        response.Write((byte)'}');
        buffer.Dispose();
        return response;
    }

    /// <summary>Execution had begun but gave nothing.</summary>
    public static ResponseBuffer WriteFailed(ResponseBuffer buffer, GraphQLError error)
    {
        WriteErrors(buffer, [error]);
        buffer.Write(",\"data\":null}"u8);
        return buffer;
    }

    /// <summary>No data: execution did not begin.</summary>
    public static ResponseBuffer WriteRequestError(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        WriteErrors(buffer, errors);
        buffer.Write((byte)'}');
        return buffer;
    }

    private static void WriteErrors(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Write("{\"errors\":"u8);
        ErrorWriter.WriteErrors(buffer, errors);
    }
}
