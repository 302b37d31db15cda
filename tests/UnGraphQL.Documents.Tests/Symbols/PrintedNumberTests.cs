using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Symbols;

public sealed class PrintedNumberTests
{
    public static TheoryData<string, string[]> ResolutionCandidates => new()
    {
        { "67/137", ["A/RES/67/137", "A/HRC/RES/67/137"] },
        { "57/270 b", ["A/RES/57/270B", "A/HRC/RES/57/270B"] },
        { "6/17", ["A/HRC/RES/6/17"] }, // the Assembly's sixth session is roman
        { "S-9/1", ["A/RES/S-9/1", "A/HRC/RES/S-9/1"] },
        { "ES-10/1", ["A/RES/ES-10/1"] },
        { "1373(2001)", ["S/RES/1373(2001)"] },
        { "1996/31", ["E/RES/1996/31", "E/CN.4/RES/1996/31"] },
        { "2010/25", ["E/RES/2010/25"] }, // the Commission on Human Rights ended in 2006
        { "217 A (III)", ["A/RES/217A(III)", "E/RES/217A(III)", "E/CN.4/RES/217A(III)"] },
        { "3362 (S-VII)", ["A/RES/3362(S-VII)"] },
        { "1244 (CI)", ["IOM/RES/1244(CI)"] },
    };

    [Theory]
    [MemberData(nameof(ResolutionCandidates))]
    public void NumberAloneStandsForCandidates(string printed, string[] keys)
    {
        Assert.True(PrintedNumber.TryParse(printed, out var number));
        Assert.Equal(keys, number.Candidates(ReferenceKind.Resolution).Select(s => s.Key));
    }

    [Fact]
    public void CandidatesEndWithTheDecisions()
    {
        Assert.True(PrintedNumber.TryParse("53/453", out var number));
        Assert.Equal(["A/RES/53/453", "A/HRC/RES/53/453", "A/DEC/53/453", "A/HRC/DEC/53/453"], number.Candidates().Select(s => s.Key));
    }

    [Theory]
    [InlineData("67/137")]
    [InlineData("57/270 B")]
    [InlineData("S-27/1")]
    [InlineData("1373 (2001)")]
    [InlineData("2625 (XXV)")]
    [InlineData("217 A (III)")]
    public void PrintedFormRoundTrips(string printed)
    {
        Assert.True(PrintedNumber.TryParse(printed, out var number));
        Assert.Equal(printed, number.ToString());
    }

    [Theory]
    [InlineData("A/RES/67/137")]
    [InlineData("1/CP.21")]
    [InlineData("141-5-35")]
    [InlineData("2007-2012")]
    [InlineData("12-48682")]
    [InlineData("1540 (2004")]
    [InlineData("12 (IIX)")]
    [InlineData(null)]
    public void WhatIsNoNumberOfASeriesIsRefused(string? text) => Assert.False(PrintedNumber.TryParse(text, out _));
}
