namespace UnGraphQL.Benchmarks.Measuring;

internal sealed class PairResult(IReadOnlyList<(Sample GraphQL, Sample HandWritten)> rounds)
{
    /// <summary>Share of the hand-written speed, by processor time.</summary>
    public double CpuRatio => Sample.Median(rounds.Select(round => round.HandWritten.Cpu / round.GraphQL.Cpu));

    /// <summary>Share of the hand-written throughput, by the clock.</summary>
    public double ThroughputRatio => Sample.Median(rounds.Select(round => round.HandWritten.Elapsed / round.GraphQL.Elapsed));

    public double GraphQLCpu => Sample.Median(rounds.Select(round => round.GraphQL.Cpu));

    public double HandWrittenCpu => Sample.Median(rounds.Select(round => round.HandWritten.Cpu));

    public double GraphQLBytes => Sample.Median(rounds.Select(round => round.GraphQL.Bytes));

    public double HandWrittenBytes => Sample.Median(rounds.Select(round => round.HandWritten.Bytes));
}
