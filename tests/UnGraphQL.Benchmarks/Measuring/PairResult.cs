namespace UnGraphQL.Benchmarks.Measuring;

/// <param name="rounds">Of GraphQL, of the code written by hand, and of the same with prepared statements.</param>
internal sealed class PairResult(IReadOnlyList<Sample[]> rounds)
{
    /// <summary>Share of the hand-written speed, by processor time.</summary>
    public double CpuRatio => Median(round => round[1].Cpu / round[0].Cpu);

    /// <summary>Share of the hand-written throughput, by the clock.</summary>
    public double ThroughputRatio => Median(round => round[1].Elapsed / round[0].Elapsed);

    /// <summary>Share of the speed of hand-written code that keeps its statements prepared, by processor time.</summary>
    public double PreparedRatio => Median(round => round[2].Cpu / round[0].Cpu);

    public double GraphQLCpu => Median(round => round[0].Cpu);

    public double HandWrittenCpu => Median(round => round[1].Cpu);

    public double PreparedCpu => Median(round => round[2].Cpu);

    public double GraphQLBytes => Median(round => round[0].Bytes);

    public double HandWrittenBytes => Median(round => round[1].Bytes);

    private double Median(Func<Sample[], double> value) => Sample.Median(rounds.Select(value));
}
