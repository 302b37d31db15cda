using System.Text;

namespace UnGraphQL.Engine.Language;

/// <summary>A GraphQL document as UTF-8 text, with a name for messages (a file of the schema, or "GraphQL request").</summary>
public sealed class Source(ReadOnlyMemory<byte> body, string name = "GraphQL request")
{
    public ReadOnlyMemory<byte> Body { get; } = body;

    public string Name { get; } = name;

    public static Source FromText(string text, string name = "GraphQL request") => new(Encoding.UTF8.GetBytes(text), name);

    /// <summary>Line and column of a byte offset, both from 1; the column counts Unicode scalar values. CR, LF and CRLF end a line.</summary>
    public SourceLocation LocationOf(int offset)
    {
        var body = Body.Span;
        int line = 1, column = 1;
        for (var i = 0; i < offset && i < body.Length; i++)
        {
            var b = body[i];
            if (b == '\n' || (b == '\r' && (i + 1 >= body.Length || body[i + 1] != '\n')))
            {
                line++;
                column = 1;
            }
            else if (b != '\r' && (b & 0xC0) != 0x80)
            {
                column++;
            }
        }

        return new SourceLocation(line, column);
    }
}
