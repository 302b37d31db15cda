using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class SharedDateTests
{
    [Theory]
    [InlineData("resolutions 66/256 A and B and 66/257 of 30 March 2012", Language.En, "- 2012-03-30; - 2012-03-30; 2012-03-30 -")]
    [InlineData("les résolutions 66/256 et 66/257 du 30 mars 2012", Language.Fr, "- 2012-03-30; 2012-03-30 -")]
    [InlineData("2012年3月30日第66/256号和第66/257号决议", Language.Zh, "2012-03-30 -; - 2012-03-30")]
    [InlineData("resolutions 66/10 of 18 November 2011, 66/256 and 66/257 of 30 March 2012", Language.En, "2011-11-18 -; - 2012-03-30; 2012-03-30 -")]
    [InlineData("resolutions 65/281 and 66/288 of 27 July 2012", Language.En, "- -; 2012-07-27 -")] // Of another session.
    [InlineData("Security Council resolutions 1325 (2000) and 2242 (2015) of 13 October 2015", Language.En, "- -; 2015-10-13 -")] // Of another year.
    [InlineData("resolution 66/256 and decision 66/501 of 30 March 2012", Language.En, "- -; 2012-03-30 -")] // In two lists.
    [InlineData("resolutions 66/256 of 30 March 2012 and 66/257", Language.En, "2012-03-30 -; - -")] // The date stands behind what it dates.
    [InlineData("resolutions 66/256 of 3 March and 66/257 of 30 March 2012", Language.En, "- -; 2012-03-30 -")] // A day of its own, without the year.
    public void ADateMayCoverThoseBesideItInTheList(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join("; ", Cited.ByAssembly(text, language).References.Select(r => $"{Print(r.Date)} {Print(r.InferredDate)}")));

    private static string Print(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
