using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>Enums of any numbers and sizes.</summary>
public sealed class EnumWriterTests
{
    private static readonly RequestExecutor Executor = EngineHarness.Create(
        "type Query { far: [Far!]! small: [Small!]! wide: [Wide!]! unknown: [Far] } enum Far { A B C } enum Small { A B } enum Wide { A B }",
        typeof(QueryResolvers));

    public enum Far
    {
        A = -1,
        B = 7,
        C = 1_000_000,
    }

    public enum Small : byte
    {
        A = 3,
        B = 255,
    }

    public enum Wide : long
    {
        A = 0,
        B = 1L << 32,
    }

    [Theory]
    [InlineData("far", """["B","C","A"]""")]
    [InlineData("small", """["A","B"]""")]
    [InlineData("wide", """["A","B"]""")]
    public async Task EveryValueHasItsName(string field, string json) => Assert.Equal($$$"""{"data":{"{{{field}}}":{{{json}}}}}""", await Executor.ExecuteAsync($"{{ {field} }}"));

    [Fact]
    public async Task ANumberWithoutNameIsAnError() =>
        Assert.EndsWith(""","data":{"unknown":[null,null,"B",null]}}""", await Executor.ExecuteAsync("{ unknown }"), StringComparison.Ordinal);

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static Far[] Far() => Enum.GetValues<Far>();

        public static Small[] Small() => Enum.GetValues<Small>();

        public static Wide[] Wide() => Enum.GetValues<Wide>();

        public static Far[] Unknown() => [0, (Far)300, EnumWriterTests.Far.B, (Far)(-2)];
    }
}
