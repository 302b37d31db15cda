using UnGraphQL.Documents.Formats;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class FurniturePatternsTests
{
    [Theory]
    [InlineData("[DU1]")]
    [InlineData("<<ODS JOB NO>>N1248682E<<ODS JOB NO>>")]
    [InlineData("[DU1]<<ODS JOB NO>>N1248682E<<ODS JOB NO>>")]
    [InlineData("4/5")]
    [InlineData("9/10")]
    [InlineData("12-48682")]
    [InlineData("12-4583310")]
    [InlineData("GE.16-12199 (F) 200716 090816")]
    [InlineData("17-19321 (E) 011117 011117")]
    [InlineData("2/12 15-16193")] // the foot of a left page on one line
    [InlineData("15-16193 3/12")]
    [InlineData("GE.19-05656 3")]
    [InlineData("V.16-01234 (E)")]
    [InlineData("Page 2")]
    [InlineData("I. Introduction . . . . . . . . . . . 3")]
    [InlineData("II. The U.N. system ........................ 12")]
    [InlineData("[S/1376, I]")]
    [InlineData("GE.15-10722 (E)")]
    [InlineData("*1248682*")]
    [InlineData("*1248682*Please recycle")]
    [InlineData(@"\* 1 6 1 2 1 9 9 \*")]
    [InlineData("A/RES/67/137")]
    [InlineData("A/RES/72/8 B")]
    [InlineData("S/2012/614")]
    [InlineData("3")]
    public void LineOfAPageIsFurniture(string line) => Assert.True(FurniturePatterns.IsFurniture(line));

    [Theory]
    [InlineData("32/6")] // a resolution: no page 32 of 6
    [InlineData("10/9")]
    [InlineData("A/HRC/24/56.")] // a note
    [InlineData("1. Recalls")]
    [InlineData("67/137. Cooperation")]
    [InlineData("A/67/280 of 2012")]
    [InlineData("*Le Conseil,*")]
    [InlineData("1373 (2001)")]
    [InlineData("migration internationale... »,")]
    [InlineData("")]
    public void LineOfATextIsNot(string line) => Assert.False(FurniturePatterns.IsFurniture(line));

    [Theory]
    [InlineData("__________________")]
    [InlineData("---")]
    [InlineData("* * *")]
    [InlineData("***")]
    public void RowOfMarksIsARule(string line) => Assert.Matches(FurniturePatterns.Rule(), line);
}
