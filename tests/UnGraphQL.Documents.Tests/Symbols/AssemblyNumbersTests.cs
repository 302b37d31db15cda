using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Symbols;

public sealed class AssemblyNumbersTests
{
    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(217, 3, true)]
    [InlineData(217, 4, false)]
    [InlineData(1514, 15, true)]
    [InlineData(1514, 16, false)]
    [InlineData(1995, 19, true)]
    [InlineData(3541, 30, true)]
    [InlineData(3542, 30, false)] // the last one is 3541
    [InlineData(2625, 31, false)] // numbered by session since
    [InlineData(0, 1, false)]
    public void NumberFitsItsSession(int number, int session, bool fits) => Assert.Equal(fits, AssemblyNumbers.Fits(number, session));

    [Fact]
    public void EverySessionFitsWhatIsKnownOfIt() =>
        Assert.All(Enumerable.Range(1, 3541).Where(n => AssemblyNumbers.SessionOf(n) is not null), n => Assert.True(AssemblyNumbers.Fits(n, AssemblyNumbers.SessionOf(n).GetValueOrDefault())));

    [Fact]
    public void NumberBetweenTwoKnownOnesTellsItsSession()
    {
        Assert.Equal(25, AssemblyNumbers.SessionOf(2625));
        Assert.Null(AssemblyNumbers.SessionOf(1900 + 94)); // between the last known of the eighteenth and the first of the nineteenth
    }
}
