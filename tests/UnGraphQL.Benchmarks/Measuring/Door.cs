namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>A way to get the answers of an operation.</summary>
internal abstract class Door
{
    /// <summary>Runs it once and passes by the answer.</summary>
    public abstract ValueTask RunAsync(string? input);

    /// <summary>Runs it once and keeps the answer.</summary>
    public abstract ValueTask<byte[]> AnswerAsync(string? input);
}
