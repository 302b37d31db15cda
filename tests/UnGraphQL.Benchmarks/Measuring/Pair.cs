namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>GraphQL against hand-written, with and without prepared statements: rounds that alternate, so that what else the machine does falls on all.</summary>
internal sealed class Pair(Door graphQL, Door handWritten, Door prepared, IReadOnlyList<string?> inputs)
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
        Door[] doors = [graphQL, handWritten, prepared];
        foreach (var door in doors)
        {
            await Sample.TakeAsync(door, inputs, WarmUp);
        }

        var samples = new List<Sample[]>();
        for (var round = 0; round < rounds; round++)
        {
            var taken = new Sample[doors.Length];
            for (var i = 0; i < doors.Length; i++)
            {
                var turn = (round + i) % doors.Length;
                taken[turn] = await Sample.TakeAsync(doors[turn], inputs, Slice);
            }

            samples.Add(taken);
        }

        return new PairResult(samples);
    }

    private static string Around(byte[] answer, int at) => System.Text.Encoding.UTF8.GetString(answer, Math.Max(0, at - 60), Math.Min(160, answer.Length - Math.Max(0, at - 60)));
}
