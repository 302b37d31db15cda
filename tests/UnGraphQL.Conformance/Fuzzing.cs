using System.Diagnostics;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.Tests.Language;
using UnGraphQL.Engine.TypeSystem;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Conformance;

/// <summary>
/// Broken documents by the million: each is refused with a syntax error, or read, printed to the same text again, and validated; nothing else may be
/// thrown, and none may take long.
/// </summary>
internal sealed class Fuzzing(Schema schema)
{
    private const int BlockSize = 5_000;
    private const int MaxShown = 10;

    // Some thousand times what any takes, for a busy machine.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private int _read;
    private int _failed;
    private (TimeSpan Time, int Bytes) _slowest;

    public static int Run(string schemaFile, int count)
    {
        var fuzzing = new Fuzzing(SchemaBuilder.Build(new Source(File.ReadAllBytes(schemaFile), schemaFile)));
        var watch = Stopwatch.StartNew();
        var blocks = (count + BlockSize - 1) / BlockSize;
        Parallel.For(0, blocks, block => fuzzing.RunBlock(block, Math.Min(BlockSize, count - (block * BlockSize))));
        Console.WriteLine($"{count} broken documents in {watch.Elapsed.TotalSeconds:0.0} s: {fuzzing._read} could be read, the others had a syntax error, {fuzzing._failed} failed; the slowest, of {fuzzing._slowest.Bytes} bytes, took {fuzzing._slowest.Time.TotalMilliseconds:0} ms");
        return fuzzing._failed == 0 ? 0 : 1;
    }

    private void RunBlock(int seed, int count)
    {
        var documents = new BrokenDocuments(seed);
        for (var i = 0; i < count; i++)
        {
            var document = documents.Next();
            using var watchdog = new Timer(_ => Environment.FailFast($"Still reading after {Longest}: {Text(document)}"), null, Longest, Timeout.InfiniteTimeSpan);
            Check(document);
        }
    }

    private void Check(byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            if (ReadOrRefused(bytes) is { } document)
            {
                Interlocked.Increment(ref _read);
                DocumentValidator.Validate(schema, document, maxErrors: 100);
                var printed = Printer.Print(document);
                if (Printer.Print(Parser.Parse(Source.FromText(printed))) != printed)
                {
                    Fail(bytes, "It is not printed to the same text again.");
                }
            }
        }
        catch (Exception exception)
        {
            Fail(bytes, exception.ToString());
        }

        lock (_lock)
        {
            _slowest = watch.Elapsed > _slowest.Time ? (watch.Elapsed, bytes.Length) : _slowest;
        }
    }

    private static DocumentNode? ReadOrRefused(byte[] bytes)
    {
        try
        {
            return Parser.Parse(new Source(bytes));
        }
        catch (GraphQLException exception) when (exception.Error is { Code: ErrorCodes.SyntaxError or ErrorCodes.LimitExceeded, Locations.Length: 1 })
        {
            return null;
        }
    }

    private void Fail(byte[] document, string reason)
    {
        if (Interlocked.Increment(ref _failed) <= MaxShown)
        {
            Console.WriteLine($"{Text(document)}\n  {reason}");
        }
    }

    private static string Text(byte[] document) => document.Length <= 2_000 ? Convert.ToBase64String(document) : $"{Convert.ToBase64String(document[..2_000])}… ({document.Length} bytes)";
}
