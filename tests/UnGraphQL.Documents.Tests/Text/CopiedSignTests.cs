using System.Text;
using UnGraphQL.Documents.Tests.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Text;

/// <summary>Signs that tools and keyboards leave in a text and that no reader sees: they change nothing of what is read.</summary>
public sealed class CopiedSignTests
{
    private const string Plain = """
        A/RES/85/77
        85/77. Lamps of the fifth fleet
        The General Assembly,
        Recalling its resolutions 82/54 of 7 December 2027 and 2625 (XXV) of 24 October 1970,
        1. Reaffirms the first efforts of all offices:
        (a) To light the lamps;
        (b) To pay the keepers;
        2. Requests the Secretary-General to report.
        55th plenary meeting
        15 December 2030
        """;

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"];

    public static TheoryData<string, string> Signs => new()
    {
        { "soft hyphens", Plain.Replace("Recalling", "Re\u00ADcalling", StringComparison.Ordinal).Replace("resolutions", "reso\u00ADlutions", StringComparison.Ordinal) },
        { "spaces of no width", Plain.Replace("resolutions", "re\u200Bsolutions", StringComparison.Ordinal).Replace("82/54", "82\u2060/\u200D54", StringComparison.Ordinal).Replace("The G", "\uFEFFThe G", StringComparison.Ordinal) },
        { "marks of direction", Plain.Replace("1. R", "\u200F1.\u200E R", StringComparison.Ordinal).Replace("(a)", "\u202A(a)\u202C", StringComparison.Ordinal).Replace("(b)", "\u2066(b)\u2069", StringComparison.Ordinal) },
        { "ligatures", Plain.Replace("ffi", "\uFB03", StringComparison.Ordinal).Replace("ffo", "\uFB00o", StringComparison.Ordinal).Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("fl", "\uFB02", StringComparison.Ordinal) },
        { "line ends of all kinds", string.Concat(Plain.ReplaceLineEndings("\n").Split('\n').Select((line, i) => line + LineEnds[i % LineEnds.Length])) },
        { "figures of full width", string.Concat(Plain.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\uFF10') : c)) },
        { "UTF-16", "\uFEFF" + Plain },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void SignsThatDoNotShowChangeNothing(string name, string text)
    {
        Assert.NotEqual(Plain, text);
        var result = DocumentReader.Read(name == "UTF-16" ? Encoding.Unicode.GetBytes(text) : Encoding.UTF8.GetBytes(text), name);
        Assert.Null(result.Refusal);
        Assert.Equal(Print(Reading.Read(Plain), isFolded: name.Contains("width", StringComparison.Ordinal)), Print(result.Documents.Single(), isFolded: name.Contains("width", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("reso\u00ADlution", "resolution")]
    [InlineData("reso\u00AD \n lution", "resolution")] // parted at the end of a line
    [InlineData("the \u00ADlamp", "thelamp")]
    [InlineData("o\uFB03ce of \uFB02ags", "office of flags")]
    [InlineData("\uFEFB\uFEE3\uFE8E\uFEAD", "لامار")] // lam and alef are one sign in fonts
    [InlineData("ه\u200D 1443", "ه\u200D 1443")] // it shapes the letter before it
    [InlineData("\uFF11\uFF12", "\uFF11\uFF12")]
    public void SignsOfFontsBecomeTheirLetters(string source, string text) =>
        Assert.Equal(text, MappedTextBuilder.Collapse(source, 0, source.Length).Value);

    [Fact]
    public void WordPartedOverLinesIsJoined()
    {
        const string Source = "the reso\u00AD\nlution";
        Assert.Equal("the resolution", MappedTextBuilder.Collapse(Source, 0, 9).Join(MappedTextBuilder.Collapse(Source, 10, Source.Length)).Value);
        Assert.Equal("the resolution", MappedText.Join([MappedTextBuilder.Collapse(Source, 0, 9), MappedTextBuilder.Collapse(Source, 10, Source.Length)]).Value);
    }

    private static string Print(Model.ParsedDocument d, bool isFolded)
    {
        var text = $"{d.Symbol} {d.Title} {d.Meeting} {d.AdoptedOn:yyyy-MM-dd} {string.Join('|', Seeds.Flatten(d.Paragraphs).Select(p => $"{p.Address} {p.OpeningPhrase} {p.Text}"))} {string.Join(' ', d.References.Select(r => $"{r.Address} {r.Symbol} {r.Date:yyyy-MM-dd}"))}";
        return isFolded ? Folding.Marks(text) : text;
    }
}
