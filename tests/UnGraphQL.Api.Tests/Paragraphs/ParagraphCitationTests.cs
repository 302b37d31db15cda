using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Tests.Paragraphs;

public sealed class ParagraphCitationTests
{
    public static TheoryData<string?, string, Language?, string> Citations => new()
    {
        { "A/RES/67/137", "op14.a", null, "A/RES/67/137, para. 14 (a)" },
        { "A/RES/67/137", "op14.a", Language.Fr, "A/RES/67/137, par. 14 a)" },
        { "A/RES/67/137", "op14.a.i", Language.En, "A/RES/67/137, para. 14 (a) (i)" },
        { "A/RES/67/137", "pp9", null, "A/RES/67/137, preambular para. 9" },
        { "A/RES/67/137", "pp9", Language.Fr, "A/RES/67/137, al. 9 du préambule" },
        { "A/67/280-S/2012/614", "n73", Language.Es, "A/67/280-S/2012/614, para. 73" }, // English stands in.
        { "A/67/280-S/2012/614", "s2", null, "A/67/280-S/2012/614, sect. II" },
        { "A/67/280-S/2012/614", "s2.a", null, "A/67/280-S/2012/614, sect. II (a)" },
        { "A/RES/70/1", "annex1.op3", null, "A/RES/70/1, annex I, para. 3" },
        { "A/RES/70/1", "annex1.app2.n3", null, "A/RES/70/1, annex I, appendix II, para. 3" },
        { "A/RES/70/1", "s2.op3", null, "A/RES/70/1, sect. II, para. 3" },
        { "A/RES/70/1", "tab1", Language.Fr, "A/RES/70/1, tableau 1" },
        { "A/RES/70/1", "op14.s", null, "A/RES/70/1, para. 14 (s)" }, // The item s, not a section.
        { "A/RES/70/1", "op3~2", null, "A/RES/70/1, para. 3~2" },
        { null, "t1", null, "unnumbered para. 1" },
    };

    [Theory]
    [MemberData(nameof(Citations))]
    public void ACitationIsMadeOfSymbolAndAddress(string? symbol, string address, Language? language, string expected) =>
        Assert.Equal(expected, ParagraphCitation.Of(symbol, address, language));
}
