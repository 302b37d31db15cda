using System.Diagnostics;
using System.Text;

namespace UnGraphQL.Documents.Tests.Golden;

public sealed class LongTextTests
{
    /// <summary>A hundred times what a slow machine needs; what grows with the square of the length takes hours.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(5);

    public static TheoryData<string, string> Texts => new()
    {
        { "one line of names", Repeat("The General Assembly of the United Nations recalls that the World Bank has met. ", 8000) },
        { "one line in capitals", Repeat("THE UNITED NATIONS OF THE WORLD ", 20000) },
        { "acronyms", "The report of the " + string.Join(' ', Enumerable.Range(0, 15000).Select(i => $"United Nations Fund for Foo (UNF{i})")) },
        { "short lines", Repeat("the line of it\n", 60000) },
        { "items", "The General Assembly,\n1. Decides:\n" + string.Concat(Enumerable.Range(0, 60000).Select(i => $"({(char)('a' + (i % 26))}) the item;\n")) },
        { "symbols", "See the documents of the Assembly " + string.Join(" and ", Enumerable.Range(0, 20000).Select(i => $"A/{(i % 80) + 1}/{i + 1}, annex")) },
        { "brackets", "The report of the Assembly " + Repeat("(the ", 40000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void LengthCostsNoMoreThanItself(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        Assert.Null(DocumentReader.Read(Encoding.UTF8.GetBytes(text), name).Refusal);
        Assert.True(clock.Elapsed < Enough, $"{name}: {clock.Elapsed}");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
