namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Marks of notes where no spaces stand between words, so that a number may be of the word before it or count what follows.</summary>
public sealed class UnspacedMarkTests
{
    private static (string Text, string Markers) Read(string paragraph)
    {
        var document = Reading.Read($"67/1.\t灯塔\n\t大会，\n\t回顾《港口公约》，1\n\t又回顾{paragraph}\n\t还回顾关于海岸的决议，3\n\t1.\t决定点灯。\n\n第38次全体会议\n2012年11月1日\n\n1\tA/72/94。\n2\tA/72/95。\n3\tA/72/96。");
        return (Reading.At(document, "pp2").Text["又回顾".Length..], string.Join(' ', document.Footnotes.Where(f => f.Anchors.Any(a => a.Address == "pp2")).Select(f => f.Marker)));
    }

    [Theory]
    [InlineData("各项可持续发展目标2的执行情况，", "各项可持续发展目标的执行情况，")] // as "Goal 2", but the notes 1 and 3 stand around it
    [InlineData("《港口宣言》、2国际灯塔公约，", "《港口宣言》、国际灯塔公约，")] // 国 counts, 国际 does not
    [InlineData("宣布的1月10日灯塔日、2 1月9日港口日，", "宣布的1月10日灯塔日、 1月9日港口日，")]
    [InlineData("《海员公约》、22022年的报告，", "《海员公约》、2022年的报告，")]
    [InlineData("第1/CP.272和1/CMA.4号决定，", "第1/CP.27和1/CMA.4号决定，")]
    [InlineData("关于行动15、16和17，2", "关于行动15、16和17，")] // at the end no list goes on
    public void NumberBetweenTheNotesAroundItIsAMark(string printed, string text) => Assert.Equal((text, "2"), Read(printed));

    [Theory]
    [InlineData("各港口的2个灯塔，")]
    [InlineData("目标2和目标2的执行情况，")] // which of them?
    [InlineData("第2段和第3段，")]
    public void OtherNumbersAreNot(string printed) => Assert.Equal((printed, ""), Read(printed));

    [Fact]
    public void FaintMarkNeedsTheNotesAroundIt()
    {
        var document = Reading.Read("67/1.\t灯塔\n\t大会，\n\t回顾各项可持续发展目标2的执行情况，\n\t1.\t决定点灯。\n\n第38次全体会议\n2012年11月1日\n\n1\tA/72/94。\n2\tA/72/95。");
        Assert.Equal("回顾各项可持续发展目标2的执行情况，", Reading.At(document, "pp1").Text);
    }
}
