using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Costs;
using UnGraphQL.Engine.Execution.Fetching;

namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>The response map (GraphQL spec 7.1.1): <c>errors</c> first when there are any, then <c>data</c>.</summary>
internal static class ResponseMap
{
    /// <summary>Writes the data; with errors the response goes into another buffer and the given one is released.</summary>
    /// <param name="cost">Null when it is not asked for.</param>
    /// <returns>The buffer with the whole response.</returns>
    /// <exception cref="RequestAbortedException">The response is larger than is allowed.</exception>
    public static ResponseBuffer Write(RequestContext context, Frame root, ResponseBuffer buffer, Cost? cost)
    {
        buffer.Write("{\"data\":"u8);
        WriteData(context, root, buffer);
        if (context.Errors.Count > 0)
        {
            var data = buffer;
            buffer = new ResponseBuffer();
            WriteErrors(buffer, context.Errors);
            buffer.Write((byte)',');
            buffer.Write(data.Written.Span[1..]);
            data.Dispose();
        }

        if (cost is { } told)
        {
            WriteCost(buffer, told);
        }

        buffer.Write((byte)'}');
        return buffer;
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

    private static void WriteData(RequestContext context, Frame root, ResponseBuffer buffer)
    {
        var start = buffer.Length;
        var writer = new ResponseWriter(context, buffer);
        try
        {
            if (!writer.WriteObject(root, row: 0))
            {
                buffer.Truncate(start);
                buffer.Write("null"u8);
            }
        }
        catch (ResponseTooLargeException)
        {
            throw writer.TooLarge();
        }
    }

    private static void WriteCost(ResponseBuffer buffer, Cost cost)
    {
        buffer.Write(",\"extensions\":{\"cost\":{\"fieldCost\":"u8);
        buffer.WriteNumber(cost.Field);
        buffer.Write(",\"typeCost\":"u8);
        buffer.WriteNumber(cost.Type);
        buffer.Write("}}"u8);
    }

    private static void WriteErrors(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Write("{\"errors\":"u8);
        ErrorWriter.WriteErrors(buffer, errors);
    }
}
