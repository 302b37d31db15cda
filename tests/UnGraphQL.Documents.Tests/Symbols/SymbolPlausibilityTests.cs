using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Symbols;

public sealed class SymbolPlausibilityTests
{
    [Theory]
    [InlineData(1373, 2001, true)]
    [InlineData(373, 2001, false)]
    [InlineData(1, 1946, true)]
    [InlineData(242, 1967, true)]
    [InlineData(2800, 2025, true)] // the last year of the table is open-ended
    public void SecurityCouncilNumberFitsItsYear(int number, int year, bool fits) => Assert.Equal(fits, SecurityCouncilYears.Fits(number, year));

    [Fact]
    public void SecurityCouncilNumberTellsItsYear()
    {
        Assert.Equal(1975, SecurityCouncilYears.YearOf(373));
        Assert.Null(SecurityCouncilYears.YearOf(0));
    }

    [Theory]
    [InlineData("A/RES/65/170", "2011-03-17", true)]
    [InlineData("A/RES/65/170", "2011-10-17", false)]
    [InlineData("A/RES/1(I)", "1946-01-24", true)]
    [InlineData("A/RES/2625(XXV)", "1970-10-24", true)]
    [InlineData("A/RES/2625(XXV)", "1980-10-24", false)]
    [InlineData("A/RES/S-27/1", "1990-01-01", true)] // special sessions have no calendar
    [InlineData("A/HRC/RES/6/17", "2007-09-28", true)]
    [InlineData("A/HRC/RES/6/17", "2008-09-28", false)]
    [InlineData("A/HRC/RES/5/1", "2007-06-18", true)]
    [InlineData("A/HRC/RES/28/2", "2015-03-26", true)]
    [InlineData("A/HRC/RES/43/1", "2020-06-19", true)] // resumed
    [InlineData("S/RES/1373(2001)", "2001-09-28", true)]
    [InlineData("S/RES/1373(2001)", "2002-09-28", false)]
    [InlineData("E/RES/1996/31", "1996-07-25", true)]
    [InlineData("E/RES/1996/31", "1999-07-25", false)]
    public void DateFitsTheSessionOfTheSymbol(string key, string date, bool fits) =>
        Assert.Equal(fits, SymbolPlausibility.DateFits(DocumentSymbol.Parse(key), DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));
}
