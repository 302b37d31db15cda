using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class FormatRecognizerTests
{
    [Theory]
    [InlineData("000", SourceFormat.Word)]
    [InlineData("001", SourceFormat.Pdf)]
    [InlineData("002", SourceFormat.Text)]
    [InlineData("003", SourceFormat.Markdown)]
    [InlineData("004", SourceFormat.Markdown)]
    public void SeedsAreToldByTheirContent(string seed, SourceFormat format) =>
        Assert.Equal(format, Recognize(Seeds.Text(seed)));

    [Theory]
    [InlineData("Adopted by the Security Council\n\nRecalling its resolutions,\n\n1. Decides to extend;\n\n2. Requests.", SourceFormat.Text)]
    [InlineData("The Security Council,\nRecalling its\nresolutions, in\nparticular that,\n1. Decides to\nextend the mandate.", SourceFormat.Pdf)]
    [InlineData("1.\tDecides to extend;", SourceFormat.Word)]
    [InlineData("Совет Безопасности,\n\nссылаясь на свои резолюции,\n\nотмечая прогресс,\n\nподчеркивая необходимость,\n\nпризывает стороны.", SourceFormat.Text)] // Russian paragraphs begin with small letters
    [InlineData("# Title\n\n*Recalling* its resolutions,", SourceFormat.Markdown)]
    [InlineData("قرار\n\n### 78/900\n\nالمنارات", SourceFormat.Markdown)] // one heading is enough
    [InlineData("第七十八届会议\n议程项目122\n2024年9月6日大会决议\n[未经发交主要委员会而通过 (A/78/L.905)]\n78/905. 每两年审议一次题为“使沿海各港口的灯塔和信号灯在夜间和雾中一律点亮”的议程项目\n大会，\n回顾其2004年7月1日关于灯塔和港口工作的进一步措施的第58/316号决议，\n决定：\n(a) 将该项目列入议程；\n(b) 每两年审议一次。", SourceFormat.Text)] // what stands below lines of the masthead is no broken line
    [InlineData("* * *", SourceFormat.Text)]
    [InlineData("A/70/500\nGeneral Assembly\nDistr.: General\n12 October 2015\nSeventieth session\nAgenda item 72\nHuman rights\nNote by the Secretary-General\nThe Secretary-General has the honour to transmit the report of\nthe independent expert, submitted in accordance with the decision of\nthe Council.", SourceFormat.Pdf)] // few lines below a long masthead
    [InlineData("1. The Council invites the States Members of the Organization:\na) to cooperate with the Secretary-General of the Organization;\nb) to report to the Council on the work of the Organization.\n2. It decides.", SourceFormat.Text)] // labels are no wrapped lines
    [InlineData("大会，\n1.\n促请各会员国在今后两年内加强合作，以便各国共同管理跨越边界的河流、湖泊与地下\n水，并就此交流经验；\n2.\n请秘书长就本决议的执行情况向大会第八十届会议提出报告，其中应包括各区域在此方\n面的情况；\n3.\n决定将题为“水与合作”的项目列入大会第八十届会议的议程，并请各主管机构在这一\n年提供资料。", SourceFormat.Pdf)] // wrapped Chinese, though most lines end a clause
    [InlineData("The General Assembly,\n\nHaving considered the report,\n\nTakes note of it.\n1/2\n\f2/2", SourceFormat.Pdf)] // pages end with form feeds
    [InlineData("大会，\n审议了秘书长的报告，\n1.\n表示注意到报告；\n2.\n认可其中的建议。", SourceFormat.Pdf)] // numbers on lines of their own
    public void FormShowsInAFewLines(string text, SourceFormat format) =>
        Assert.Equal(format, Recognize(text));

    private static SourceFormat Recognize(string text) =>
        FormatRecognizer.Recognize(new SourceText(text), LanguagePack.For(LanguageRecognizer.Recognize(text) ?? Language.En));
}
