using System.Text.Json;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Series;

/// <summary>
/// Invented resolutions on lighthouses: of 2013, 2015 and, under a new title, 2017; one of 2016 under the item of the first, and one on harbours.
/// Those of 2011, 2014 and 2016 that they recall are not held.
/// </summary>
public sealed class SeriesTests : IAsyncLifetime, IDisposable
{
    private const string Item = "Lighthouses of small harbours";

    private readonly TestCollection _collection = new();

    public Task InitializeAsync() => _collection.LoadFilesAsync(
        ("68.txt", Text("Sixty-eighth", 2013, "68/900", Item, Item, "its resolution 66/900 of 19 December 2011")),
        ("70.txt", Text("Seventieth", 2015, "70/901", Item, "Oceans", "its resolutions 68/900 of 20 December 2013 and 69/902 of 19 December 2014")),
        ("71.txt", Text("Seventy-first", 2016, "71/903", "Keepers of lighthouses", Item, "the Charter of the United Nations")),
        ("72.txt", Text("Seventy-second", 2017, "72/905", "Beacons", "Oceans", "its resolutions 70/901 of 20 December 2015 and 71/904 of 19 December 2016")),
        ("72-other.txt", Text("Seventy-second", 2017, "72/906", "Harbours", "Oceans", "the Charter of the United Nations")));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _collection.Dispose();

    [Fact]
    public async Task EarlierAndLaterResolutionsStandInTheOrderOfTimeWithWhatSpeaksForThem()
    {
        Assert.Equal(
            [
                "0 A/RES/66/900 2011-12-19 not held [RECALL] in A/RES/68/900",
                "1 A/RES/68/900 2013-12-20 held [TITLE,RECALL] in A/RES/70/901",
                "2 A/RES/69/902 2014-12-19 not held [RECALL] in A/RES/70/901",
                "3 A/RES/70/901 2015-12-20 held [] in -",
                "4 A/RES/71/904 2016-12-19 not held [RECALL] in A/RES/72/905",
                "5 A/RES/72/905 2017-12-20 held [RECALL] in A/RES/72/905",
            ],
            await MembersAsync("70/901"));
    }

    [Fact]
    public async Task AnAgendaItemOfTheSameSubjectIsEvidenceToo() =>
        Assert.Equal(
            ["A/RES/66/900 [RECALL]", "A/RES/68/900 []", "A/RES/69/902 [RECALL]", "A/RES/70/901 [TITLE,RECALL]", "A/RES/71/904 [RECALL]", "A/RES/71/903 [AGENDA_ITEM]", "A/RES/72/905 [RECALL]"],
            (await MembersAsync("68/900")).Select(line => $"{line.Split(' ')[1]} {line[line.IndexOf('[', StringComparison.Ordinal)..(line.IndexOf(']', StringComparison.Ordinal) + 1)]}"));

    [Fact]
    public async Task AResolutionOfWhichNothingTellsHasNone() =>
        Assert.Equal([null], await _collection.ValuesAsync("{ resolution(symbol: \"72/906\") { series { members { symbol } } } }", "resolution.series"));

    [Fact]
    public async Task AMemberThatIsHeldIsAWholeResolution() =>
        Assert.Equal(
            ["Beacons"],
            (await _collection.ValuesAsync("{ resolution(symbol: \"70/901\") { series { members { document { title operative { totalCount } } } } } }", "resolution.series.members.document.title")).TakeLast(1));

    [Fact]
    public async Task APageOfResolutionsTakesTwoStatementsForTheirSeries()
    {
        Assert.Equal(3, (await _collection.StatementsAsync("{ resolution(symbol: \"72/906\") { series { members { symbol } } } }")).Count);
        Assert.Equal(3, (await _collection.StatementsAsync("{ resolutions { nodes { series { members { symbol } } } } }")).Count);
        Assert.Equal(5, (await _collection.StatementsAsync("{ resolutions { nodes { series { members { document { title } recall { rawText } } } } } }")).Count);
    }

    private async Task<IEnumerable<string>> MembersAsync(string symbol)
    {
        const string Query = "query ($symbol: DocumentSymbol!) { resolution(symbol: $symbol) { series { members { position symbol date document { symbol } evidence recall { source { symbol } } } } } }";
        return (await _collection.QueryAsync(Query, new { symbol })).GetProperty("resolution").GetProperty("series").GetProperty("members").EnumerateArray().Select(Line);
    }

    private static string Line(JsonElement member)
    {
        var held = member.GetProperty("document").ValueKind == JsonValueKind.Null ? "not held" : "held";
        var evidence = string.Join(',', member.GetProperty("evidence").EnumerateArray());
        var recall = member.GetProperty("recall") is { ValueKind: JsonValueKind.Object } reference ? reference.GetProperty("source").GetProperty("symbol").GetString() : "-";
        return $"{member.GetProperty("position")} {member.GetProperty("symbol")} {member.GetProperty("date")} {held} [{evidence}] in {recall}";
    }

    private static string Text(string session, int year, string number, string title, string item, string recalled) => $"""
        United Nations	A/RES/{number}

        General Assembly	Distr.: General
        	30 December {year}

        {session} session
        Agenda item 9 (b)
        {item}

        Resolution adopted by the General Assembly on 20 December {year}

        [without reference to a Main Committee (A/{number[..2]}/L.9)]

        {number}.	{title}

        	The General Assembly,

        	Recalling {recalled},

        	1.	Takes note of the report;

        	2.	Decides to remain seized of the matter.

        72nd plenary meeting
        20 December {year}
        """;
}
