using System.Text.RegularExpressions;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Citations;

public sealed class FormPatternTests
{
    [Theory]
    [InlineData("resolution 1 and RESOLUTION 2, Resolutions 3", 3)] // any case
    [InlineData("resolution", 1)] // the whole text
    [InlineData("res", 0)] // shorter than what is looked at
    [InlineData("", 0)]
    [InlineData("irresolution", 0)] // the pattern decides
    public void APatternIsFoundWhereItsFormsStand(string text, int count) =>
        Assert.Equal(count, Pattern(@"\G(?<!\p{L})(?i:resolutions?)", "resolution").Matches(text).Length);

    [Theory]
    [InlineData("القرار ١ والقرار ٢", 2)]
    [InlineData("ألقرار", 1)] // another alef
    public void LettersWithSeveralSpellingsAreFoundInEach(string text, int count) =>
        Assert.Equal(count, Pattern(@"\G[اأ]لقرار", "القرار").Matches(text).Length);

    [Fact]
    public void NoMatchBeginsInsideAnother() =>
        Assert.Equal(["decision to decision"], Pattern(@"\Gdecision(?: to decision)?", "decision").Matches("decision to decision").Select(match => match.Value));

    [Fact]
    public void PatternsOfOneIndexDoNotDisturbEachOther()
    {
        var index = new FormIndex(4);
        FormPattern above = new(Compiled(@"\Gabove"), index, ["above"]), below = new(Compiled(@"\Gbelow"), index, ["below"]);
        var text = new CitedText("op1", "paragraph 2 above, not below", false, false);
        Assert.Equal(12, Assert.Single(above.Matches(text)).Index);
        Assert.Equal(23, Assert.Single(below.Matches(text)).Index);
    }

    [Fact]
    public void EachPackFindsEveryHeadNounItHas()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = CitationWords.For(language);
            Assert.All(words.Lexicon.Forms("head"), form => Assert.Equal(form, Assert.Single(words.Head.Matches($"1 {form} 2")).Value));
            Assert.All(words.Lexicon.OrganNames, name => Assert.Equal(name, words.Organ.Matches($"1 {name}, 2")[0].Value));
        }
    }

    private static FormPattern Pattern(string pattern, string form) => new(Compiled(pattern), new FormIndex(4), [form]);

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
