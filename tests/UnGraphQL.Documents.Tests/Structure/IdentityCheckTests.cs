using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Tests.Citations;

namespace UnGraphQL.Documents.Tests.Structure;

public sealed class IdentityCheckTests
{
    [Theory]
    [InlineData("A/RES/67/137", "2012-12-18", "")]
    [InlineData("A/RES/67/137", "2011-12-18", "dateInconsistent")]
    [InlineData("S/RES/1373(2001)", "2001-09-28", "")]
    [InlineData("S/RES/1373(2001)", "2002-09-28", "dateInconsistent")]
    [InlineData("A/HRC/RES/32/6", "2016-06-30", "")]
    [InlineData("A/HRC/RES/32/6", "2017-06-30", "dateInconsistent")]
    [InlineData("IOM/RES/1244(CI)", "2012-11-27", "")] // Nothing is known of the days of its sessions.
    public void TheDateOfAdoptionLiesInTheSession(string symbol, string date, string expected)
    {
        var document = Cited.Assembly(Language.En) with { Symbol = DocumentSymbol.Parse(symbol), AdoptedOn = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(expected, string.Join(' ', IdentityChecks.Apply(document).Diagnostics.Select(diagnostic => diagnostic.Code)));
    }
}
