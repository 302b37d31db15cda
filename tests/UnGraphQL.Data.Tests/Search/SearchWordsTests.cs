using UnGraphQL.Data.Search;

namespace UnGraphQL.Data.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Human RIGHTS", "human rights")]
    [InlineData("State’s States' State's", "state states state")]
    [InlineData("two-state “solution”", "two state solution")]
    [InlineData("A/RES/67/137", "a res 67 137")]
    [InlineData("co-operation 2030", "co operation 2030")]
    [InlineData("ﬁnancing of ﬂeets", "financing of fleets")]
    [InlineData("Straße", "strasse")]
    [InlineData("ＡＢＣ ６７", "abc 67")]
    [InlineData("soft\u00ADhyphen left\u200Eright", "softhyphen leftright")]
    public void English(string text, string folded) => Assert.Equal(folded, SearchWords.Fold(text));

    [Theory]
    [InlineData("l’Assemblée générale", "assemblee generale")]
    [InlineData("L'Assemblée qu'elle n’a d’Ivoire", "assemblee elle a ivoire")]
    [InlineData("aujourd'hui", "aujourd hui")]
    [InlineData("œuvre ŒUVRE cœur", "oeuvre oeuvre coeur")]
    [InlineData("e\u0301te\u0301", "ete")] // Accents of their own.
    [InlineData("« ça »", "ca")]
    public void French(string text, string folded) => Assert.Equal(folded, SearchWords.Fold(text));

    [Theory]
    [InlineData("Niños y Niñas: cooperación", "ninos y ninas cooperacion")]
    [InlineData("¿Qué? lingüística", "que linguistica")]
    public void Spanish(string text, string folded) => Assert.Equal(folded, SearchWords.Fold(text));

    [Theory]
    [InlineData("Права РЕБЁНКА", "права ребенка")]
    [InlineData("мирный «Йемен»", "мирный йемен")]
    public void Russian(string text, string folded) => Assert.Equal(folded, SearchWords.Fold(text));

    [Theory]
    [InlineData("إنسان أمن آخر ٱسم", "انسان امن اخر اسم")] // Forms of alef.
    [InlineData("على مستوى علي", "علي مستوي علي")] // Alef maqsura and ya.
    [InlineData("لجنة لجنه", "لجنه لجنه")] // Ta marbuta and ha.
    [InlineData("مؤتمر مسائل", "موتمر مسايل")] // Carriers of hamza.
    [InlineData("الـــأمـم", "امم")] // Tatweel.
    [InlineData("حُقُوقُ", "حقوق")] // Vowel signs.
    [InlineData("الجمعية والجمعية بالجمعية للجمعية جمعية", "جمعيه جمعيه جمعيه جمعيه جمعيه")] // Articles.
    [InlineData("وإذ ولد الله", "واذ ولد الله")] // No articles, or too little behind them.
    [InlineData("القرار ٧٨/١", "قرار 78 1")]
    public void Arabic(string text, string folded) => Assert.Equal(folded, SearchWords.Fold(text));

    [Theory]
    [InlineData("人权", "人权 权")]
    [InlineData("会", "会")]
    [InlineData("第67/137号决议，", "第 67 137 号决 决议 议")]
    [InlineData("𠮷野", "𠮷野 野")] // Two units.
    public void Chinese(string text, string folded) => Assert.Equal(folded, SearchWords.Fold(text));

    [Theory]
    [InlineData("L’Assemblée, (67/137)")]
    [InlineData("人权理事会的 report")]
    [InlineData("الـجمعية العامة")]
    public void PlacesAreThoseOfTheText(string text)
    {
        var words = SearchWords.Of(text);
        Assert.Equal(SearchWords.Fold(text), string.Join(' ', words.Select(word => word.Folded)));
        Assert.All(words, word => Assert.Equal(word.Folded, SearchWords.Of(text[word.Start..word.End])[0].Folded));
    }

    [Fact]
    public void EveryCharacterIsReadAndFoldingTwiceChangesNothing()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var folded = SearchWords.Fold($"x{(char)code}y");
            Assert.Equal(folded, SearchWords.Fold(folded));
        }
    }
}
