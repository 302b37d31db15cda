using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance.Odd;

/// <summary>What the mutations of one request have changed.</summary>
internal sealed class Ledger
{
    public List<string> Lines { get; } = [];

    public int Total { get; set; }
}

/// <param name="Text">The line that was added.</param>
/// <param name="Count">Of lines after it.</param>
internal sealed record Entry(string Text, int Count);

[Resolvers("Change")]
internal static class ChangeResolvers
{
    public static async Task<Entry> AppendAsync(string text, Ledger ledger)
    {
        await Task.Yield();
        ledger.Lines.Add(text);
        return new Entry(text, ledger.Lines.Count);
    }

    public static int Add(int by, Ledger ledger) => ledger.Total = unchecked(ledger.Total + by);

    public static int Total(Ledger ledger) => ledger.Total;

    public static int? Fail(string message, Ledger ledger) => throw Failed(message, ledger);

    public static int? FailHard(string message, Ledger ledger) => throw Failed(message, ledger);

    private static GraphQLException Failed(string message, Ledger ledger)
    {
        ledger.Lines.Add($"failed: {message}");
        return new GraphQLException($"Failed: {message}");
    }
}

[Resolvers("Entry")]
internal static class EntryResolvers
{
    public static string[] Lines(Entry parent, Ledger ledger) => [.. ledger.Lines];
}
