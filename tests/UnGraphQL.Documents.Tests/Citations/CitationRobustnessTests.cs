using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class CitationRobustnessTests
{
    public static TheoryData<string> Units => new()
    {
        "1", "resolution 1, 1 and ", "paragraph 1 of ", "paragraphe 1 de l'annexe à la ", "A/1", "A/67/1, ", "resolution 1540 (2004 ", "its resolution ", " and Add.1", "Ibid., ",
        "the Security Council, ", "resolution 67/1 of 1 May 2012 on the ", "   ", "ABCDEFGH/", "(((", "resolution 31/6 A, B, C and ", "resolution 0 (0000)", "resolution 99/999 of 31 June 2012 ",
        "S/RES/9999(1946) ", "A/RES/67/1-", "decision ", "№ ", "\u0000\uFFFF", "\uD800",
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void RepeatedWordsOfCitationsNeverThrow(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 2000 / unit.Length));

        foreach (var language in Enum.GetValues<Language>())
        {
            var document = Cited.ByAssembly(text, language);

            Assert.All(document.References, r => Assert.Equal(r.Text, text[r.Span.Start..r.Span.End]));
        }
    }

    [Fact]
    public void FullSymbolsAreFoundInALanguageWithoutPack() => Assert.Equal("A/67/280-S/2012/614", Cited.ByAssembly("(véase A/67/280-S/2012/614).", Language.Es).Symbols());
}
