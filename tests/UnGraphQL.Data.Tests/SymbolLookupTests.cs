namespace UnGraphQL.Data.Tests;

public sealed class SymbolLookupTests
{
    [Theory]
    [InlineData("A/RES/67/137", "A/RES/67/137")]
    [InlineData("a/res/67/137*", "A/RES/67/137")]
    [InlineData("S/RES/1373 (2001)", "S/RES/1373(2001)")]
    [InlineData("A/67/L.30/Rev.2/Add.1", "A/67/L.30/REV.2/ADD.1")]
    [InlineData("A/67/280\u2013S/2012/614", "A/67/280-S/2012/614")]
    [InlineData("67/137", "67/137")]
    [InlineData("1244 (ci)", "1244(CI)")]
    [InlineData("N° 1244 (CI)", "1244(CI)")]
    [InlineData("No. 1244 (CI)", "1244(CI)")]
    [InlineData("57/270 b", "57/270B")]
    [InlineData("no symbol", "NOSYMBOL")]
    public void EveryPrintedFormIsLookedForAlike(string printed, string expected) => Assert.Equal(expected, SymbolLookup.Normalize(printed));
}
