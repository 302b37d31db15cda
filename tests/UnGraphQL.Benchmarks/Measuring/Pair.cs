namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>GraphQL against hand-written: rounds that alternate, so that what else the machine does falls on both.</summary>
internal sealed class Pair(Door graphQL, Door handWritten, IReadOnlyList<string?> inputs)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(150);

    /// <exception cref="InvalidOperationException">The answers differ, so that there is nothing to compare.</exception>
    public async Task CheckAsync()
    {
        foreach (var input in inputs)
        {
            var (expected, actual) = (await handWritten.AnswerAsync(input), await graphQL.AnswerAsync(input));
            if (!expected.AsSpan().SequenceEqual(actual))
            {
                var at = expected.AsSpan().CommonPrefixLength(actual);
                throw new InvalidOperationException($"The answers to {input} differ at byte {at}:\n  by hand {Around(expected, at)}\n  GraphQL {Around(actual, at)}");
            }
        }
    }

    public async Task<PairResult> MeasureAsync(int rounds)
    {
        await Sample.TakeAsync(graphQL, inputs, WarmUp);
        await Sample.TakeAsync(handWritten, inputs, WarmUp);
        var samples = new List<(Sample GraphQL, Sample HandWritten)>();
        for (var round = 0; round < rounds; round++)
        {
            if (round % 2 == 0)
            {
                var first = await Sample.TakeAsync(graphQL, inputs, Slice);
                samples.Add((first, await Sample.TakeAsync(handWritten, inputs, Slice)));
            }
            else
            {
                var first = await Sample.TakeAsync(handWritten, inputs, Slice);
                samples.Add((await Sample.TakeAsync(graphQL, inputs, Slice), first));
            }
        }

        return new PairResult(samples);
    }

    private static string Around(byte[] answer, int at) => System.Text.Encoding.UTF8.GetString(answer, Math.Max(0, at - 60), Math.Min(160, answer.Length - Math.Max(0, at - 60)));
}
