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
    [InlineData("resolutions 66/256 of 3 March and 66/257 of 30 March 2012", Language.En, "2012-03-03 -; 2012-03-30 -")] // A day of its own; the year is printed once.
    [InlineData("resolutions 65/281 of 3 March and 66/257 of 30 March 2012", Language.En, "- -; 2012-03-30 -")] // Of another session, perhaps of another year.
    [InlineData("Security Council resolutions 186 (1964) of 4 March, 187 (1964) of 13 March, 192 (1964) and 201 (1965) of 19 March 1965", Language.En, "1964-03-04 -; 1964-03-13 -; - -; 1965-03-19 -")]
    [InlineData("les résolutions 186 (1964) du 4 mars, 187 (1964) du 13 mars et 198 (1964) du 18 décembre 1964", Language.Fr, "1964-03-04 -; 1964-03-13 -; 1964-12-18 -")]
    [InlineData("las resoluciones 186 (1964), de 4 de marzo, 187 (1964), de 13 de marzo, y 198 (1964), de 18 de diciembre de 1964", Language.Es, "1964-03-04 -; 1964-03-13 -; 1964-12-18 -")]
    [InlineData("резолюции 186 (1964) от 4 марта, 187 (1964) от 13 марта и 198 (1964) от 18 декабря 1964 года", Language.Ru, "1964-03-04 -; 1964-03-13 -; 1964-12-18 -")]
    [InlineData("安全理事会1964年3月4日第186(1964)号、3月13日第187(1964)号和12月18日第198(1964)号决议", Language.Zh, "1964-03-04 -; 1964-03-13 -; 1964-12-18 -")]
    [InlineData("قرارات مجلس الأمن 186 (1964) المؤرخ 4 آذار/مارس و 187 (1964) المؤرخ 13 آذار/مارس و 198 (1964) المؤرخ 18 كانون الأول/ديسمبر 1964", Language.Ar, "1964-03-04 -; 1964-03-13 -; 1964-12-18 -")]
    public void ADateMayCoverThoseBesideItInTheList(string text, Language language, string expected) =>
        Assert.Equal(expected, string.Join("; ", Cited.ByAssembly(text, language).References.Select(r => $"{Print(r.Date)} {Print(r.InferredDate)}")));

    private static string Print(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
