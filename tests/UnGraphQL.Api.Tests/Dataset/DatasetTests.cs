using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Dataset;

public sealed class DatasetTests : IDisposable
{
    private readonly TestCollection _collection = new();

    public void Dispose() => _collection.Dispose();

    [Fact]
    public async Task CountsWhatIsHeld()
    {
        await _collection.LoadAsync("symbol A/RES/70/1\nop1 One.\nop2 Two.", "symbol A/RES/70/2\nlanguage fr\nop1 Voir.\nref op1 A/RES/70/1\nref op1 A/RES/1/1");
        var dataset = (await _collection.QueryAsync("{ dataset { documents paragraphs crossReferences heldReferences languages } }")).GetProperty("dataset");
        Assert.Equal("{\"documents\":2,\"paragraphs\":3,\"crossReferences\":2,\"heldReferences\":1,\"languages\":[\"EN\",\"FR\"]}", dataset.GetRawText());
    }

    [Fact]
    public async Task WhatAnotherProcessLoadsIsSeenWithinASecond()
    {
        await _collection.LoadAsync("symbol A/RES/70/1\nbody GA\nsession 70\nop1 One.");
        Assert.Equal(["70"], await _collection.ValuesAsync("{ sessions { nodes { number } } }", "sessions.nodes.number"));
        var before = await _collection.ValuesAsync("{ dataset { version } }", "dataset.version");
        await _collection.LoadAsync("symbol A/RES/71/1\nbody GA\nsession 71\nop1 One.");
        Assert.Equal(["70", "71"], await _collection.ValuesAsync("{ sessions { nodes { number } } }", "sessions.nodes.number"));
        Assert.NotEqual(before, await _collection.ValuesAsync("{ dataset { version } }", "dataset.version"));
    }
}
