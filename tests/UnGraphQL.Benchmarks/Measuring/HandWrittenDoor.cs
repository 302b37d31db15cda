using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnGraphQL.Benchmarks.HandWritten;
using UnGraphQL.Benchmarks.Operations;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>The function of an endpoint written by hand; its buffers and writers are used again.</summary>
internal sealed class HandWrittenDoor(StatementPool pool, Operation operation) : Door
{
    // The engine escapes what JSON needs escaped and nothing else.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ConcurrentBag<(ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)> _idle = [];

    public override ValueTask RunAsync(string? input)
    {
        var writer = Rent();
        Write(writer.Json, input);
        Return(writer);
        return ValueTask.CompletedTask;
    }

    public override ValueTask<byte[]> AnswerAsync(string? input)
    {
        var writer = Rent();
        Write(writer.Json, input);
        var answer = writer.Buffer.WrittenSpan.ToArray();
        Return(writer);
        return ValueTask.FromResult(answer);
    }

    private void Write(Utf8JsonWriter json, string? input)
    {
        var statements = pool.Rent();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        operation.Write(json, statements, input);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        pool.Return(statements);
    }

    private (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) Rent()
    {
        if (_idle.TryTake(out var idle))
        {
            return idle;
        }

        var buffer = new ArrayBufferWriter<byte>(16_384);
        return (buffer, new Utf8JsonWriter(buffer, Options));
    }

    private void Return((ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) writer)
    {
        writer.Buffer.ResetWrittenCount();
        writer.Json.Reset();
        _idle.Add(writer);
    }
}
