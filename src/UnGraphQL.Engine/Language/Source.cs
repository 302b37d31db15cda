using System.Text;

namespace UnGraphQL.Engine.Language;

/// <summary>A GraphQL document as UTF-8 text, with a name for messages (a file of the schema, or "GraphQL request").</summary>
public sealed class Source(ReadOnlyMemory<byte> body, string name = "GraphQL request")
{
    private const int CheckpointDistance = 4_096;

    private SourceLocation[]? _checkpoints;

    public ReadOnlyMemory<byte> Body { get; } = body;

    public string Name { get; } = name;

    public static Source FromText(string text, string name = "GraphQL request") => new(Encoding.UTF8.GetBytes(text), name);

    /// <summary>Line and column of a byte offset, both from 1; the column counts Unicode scalar values. CR, LF and CRLF end a line.</summary>
    public SourceLocation LocationOf(int offset)
    {
        offset = Math.Min(offset, Body.Length);
        var checkpoint = offset / CheckpointDistance;
        return Advance(Checkpoints[checkpoint], checkpoint * CheckpointDistance, offset);
    }

    /// <summary>The location every so many bytes, so that many errors in one long line cost no more than reading it once.</summary>
    private SourceLocation[] Checkpoints
    {
        get
        {
            if (_checkpoints is null)
            {
                var checkpoints = new SourceLocation[(Body.Length / CheckpointDistance) + 1];
                checkpoints[0] = new SourceLocation(1, 1);
                for (var i = 1; i < checkpoints.Length; i++)
                {
                    checkpoints[i] = Advance(checkpoints[i - 1], (i - 1) * CheckpointDistance, i * CheckpointDistance);
                }

                _checkpoints = checkpoints;
            }

            return _checkpoints;
        }
    }

    private SourceLocation Advance(SourceLocation location, int start, int end)
    {
        var body = Body.Span;
        var (line, column) = location;
        for (var i = start; i < end; i++)
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
