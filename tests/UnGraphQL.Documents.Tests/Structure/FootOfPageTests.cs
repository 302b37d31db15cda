using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Notes at the foot of pages whose rule is drawn, so that the text has none.</summary>
public sealed class FootOfPageTests
{
    private static ParsedDocument Read(params string[] pages) => Reading.Read($"""
        United Nations
        A/RES/78/961

        General Assembly
        Distr.: General
        22 December 2023

        Seventy-eighth session
        Agenda item 67

        Resolution adopted by the General Assembly on 19 December 2023
        [on the report of the Third Committee (A/78/476, para. 19)]

        78/961. Care of the springs

        The General Assembly,


        """ + string.Join('\f', pages));

    private static string Notes(ParsedDocument d) => string.Join(" | ", d.Footnotes.Select(f => $"{f.Marker} {f.Text} {string.Join(' ', f.Anchors.Select(a => a.Address))}"));

    private const string First = """
        Recalling the declaration on the springs of the mountains,1 which all the villages of the
        highlands have signed, and the programme of work2 that the herders and the millers of the
        valleys agreed on in the long winter that followed, and taking into account what they know
        """;

    private const string Second = """
        of the water, the forests and the pastures,
        1. Notes the report on the springs;3
        2. Decides this.
        """;

    private const string Foot = "23-26041 (E)\n\n271123\n\n*2326041*\n\n";

    [Theory]
    [InlineData("1 Resolution 70/1.\n2 See A/77/5, annex, where the springs are named one by one, with the\nvillages that drink from them.\n\n")]
    [InlineData("1\nResolution 70/1.\n2\nSee A/77/5, annex, where the springs are named one by one, with the\nvillages that drink from them.\n\n")] // marks above their notes
    [InlineData("1\n2\n\n23-26041 (E)\n\nResolution 70/1.\nSee A/77/5, annex, where the springs are named one by one, with the\nvillages that drink from them.\n\n")] // and apart from them
    [InlineData("1\n\nResolution 70/1.\nSee A/77/5, annex, where the springs are named one by one, with the\nvillages that drink from them.\n2\n\n")]
    [InlineData("      1  Resolution 70/1.\n      2  See A/77/5, annex, where the springs are named one by one, with the\n         villages that drink from them.\n\n")]
    public void NotesAreKnownByTheirNumbers(string notes)
    {
        var d = Read($"{First}\n\n{notes}{Foot}", $"A/RES/78/961\n\nCare of the springs\n\n{Second}\n\n3 A/78/9.\n\n2/2\n\n23-26041\n");
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
        Assert.EndsWith("what they know of the water, the forests and the pastures,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
        Assert.Equal("1 Resolution 70/1. pp1 | 2 See A/77/5, annex, where the springs are named one by one, with the villages that drink from them. pp1 | 3 A/78/9. op1", Notes(d));
    }

    // In the mode that keeps the layout, counter and job number stand far apart.
    [Fact]
    public void FootOfAWidePageEndsItsNotes()
    {
        var d = Read($"""
            Recalling the declaration on the springs of the mountains,1 which all 2 villages have signed,

            __________________
            1 Resolution 70/1.

            2/3{new string(' ', 110)}23-26041
            Care of the springs{new string(' ', 90)}A/RES/78/961

            1. Notes the report on the springs, which says when they flow;

            2. Decides to go on with what is set out in paragraphs 1 and
            2 (a) of the report on the springs, which names all the villages
            that drink from them;

            3. Decides this.
            """);
        Assert.Equal("pp1 op1 op2 op3", Reading.Addresses(d));
        Assert.Equal("1 Resolution 70/1. pp1", Notes(d));
    }

    // Where a tool leaves out the ends of pages too, their counters tell them.
    [Fact]
    public void PagesEndAtTheirCounters()
    {
        var d = Read($"{First}\n\n1 Resolution 70/1.\n2 See A/77/5.\n\n1/2\n\n23-26041\n\nA/RES/78/961\n\n{Second}\n\n3 A/78/9.\n\n2/2\n\n23-26041\n");
        Assert.Equal("1 Resolution 70/1. pp1 | 2 See A/77/5. pp1 | 3 A/78/9. op1", Notes(d));
    }

    [Theory]
    [InlineData("A/RES/78/961\nCare of the springs\n\n")] // heads of pages at their feet
    [InlineData("")]
    public void SymbolBelowTheNotesIsNoneOfThem(string below)
    {
        var d = Read($"{First}\n\n1 Resolution 70/1.\n2 See A/77/5.\n\n{below}{Foot}", Second);
        Assert.StartsWith("1 Resolution 70/1. pp1 | 2 See A/77/5.", Notes(d), StringComparison.Ordinal);
        Assert.DoesNotContain("961", Notes(d), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 Everything that flows is dear to those who live by it, as the people of the valley say\nand know.")] // a number that the text does not call
    [InlineData("1. Notes the report on the springs of the mountains.")]
    public void LinesThatNoMarkCallsAreText(string line)
    {
        var d = Read($"Recalling the declaration on the springs of the mountains, which all the villages have signed,\n\n{line}\n\n{Foot}", "2. Decides this.");
        Assert.Empty(d.Footnotes);
    }

    [Fact]
    public void ParagraphsBelowANumberAreNoNotes()
    {
        var d = Read($"Recalling the declaration on the springs of the mountains,1 which all the villages have signed,\n\n1 Resolution 70/1.\n1. Notes the report on the springs of the mountains.\n\n{Foot}", "2. Decides this.");
        Assert.Contains("op1", Reading.Addresses(d), StringComparison.Ordinal);
    }

    [Fact]
    public void MarkThatTheTextLostStopsNoRow()
    {
        var d = Read($"{First.Replace("work2", "work", StringComparison.Ordinal)}\n\n1 Resolution 70/1.\n2 See A/77/5.\n\n{Foot}", Second);
        Assert.Equal("1 Resolution 70/1. pp1 | 2 See A/77/5. ", Notes(d));
    }

    // Justified lines with few words in them
    [Fact]
    public void WordsOfASpacedLineAreJoined()
    {
        var d = Read($"Recalling the declaration on the springs of the mountains that the villages have signed,\nconvinced\nof\nthe\ngreatness\nof the waters of the mountains and of all those who drink from them in the dry years,\n1. Decides this.\n{Foot}");
        Assert.Equal("pp1 op1", Reading.Addresses(d));
        Assert.EndsWith("have signed, convinced of the greatness of the waters of the mountains and of all those who drink from them in the dry years,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AddressesBelowOneAnotherAreNoSpacedLine()
    {
        var d = Read($"{First}\n\n1\nhttps://www.example.org/springs.\n2\nwww.example.org/rivers.\n\n{Foot}", Second);
        Assert.StartsWith("1 https://www.example.org/springs. pp1 | 2 www.example.org/rivers. pp1", Notes(d), StringComparison.Ordinal);
    }

    // Below a rule too what stands at the foot of the page may be among the notes.
    [Fact]
    public void NotesBelowARuleMayStandApartFromTheirMarks()
    {
        var d = Read($"{First}\n\n__________________\n\n1\n2\n\n23-26041 (E)\n\nResolution 70/1.\nSee A/77/5.\n\n271123\n\n", Second);
        Assert.StartsWith("1 Resolution 70/1. pp1 | 2 See A/77/5. pp1", Notes(d), StringComparison.Ordinal);
    }

    [Fact]
    public void LastWordOfAParagraphStandsAboveASpacedLine()
    {
        var d = Read($"Recalling the declaration on the springs of the mountains that the villages of the highlands\nsigned,\nConvinced\nof\nthe\ngreatness\nof the waters of the mountains and of all those who drink from them in the dry years,\n1. Decides this.\n{Foot}");
        Assert.Equal("pp1 pp2 op1", Reading.Addresses(d));
    }

    [Fact]
    public void NumberStandsAboveAnEmptyLine()
    {
        var d = Read($"{First.Replace("1", "", StringComparison.Ordinal).Replace("2", "", StringComparison.Ordinal)},\n1.\n\nTakes note of the report on the springs of the mountains;\n\n2. Decides this.\n\n{Foot}");
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
        Assert.Equal("Takes note of the report on the springs of the mountains;", Reading.At(d, "op1").Text);
    }
}
