using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

public sealed class PlanCacheTests
{
    [Fact]
    public async Task KeepsAsManyAsItMay()
    {
        var executor = LibrarySchema.Create(new EngineOptions { PlanCacheSize = 3 });
        for (var i = 0; i < 10; i++)
        {
            await executor.ExecuteAsync($"{{ a{i}: __typename }}");
            await executor.ExecuteAsync($"{{ a{i}: ");
        }

        Assert.Equal(3, executor.Plans.Operations);
        Assert.InRange(executor.Plans.Plans, 1, 3);
    }

    [Fact]
    public async Task TheSameDocumentIsPreparedOnce()
    {
        var executor = LibrarySchema.Create();
        for (var i = 0; i < 5; i++)
        {
            await executor.ExecuteAsync("{ __typename }");
        }

        Assert.Equal((1, 1), (executor.Plans.Operations, executor.Plans.Plans));
    }

    [Fact]
    public async Task EachMaskOfConditionsHasItsPlan()
    {
        var executor = LibrarySchema.Create();
        const string Query = "query($x: Boolean = true) { a: __typename @include(if: $x) b: __typename a: __typename }";
        Assert.Equal("""{"data":{"a":"Query","b":"Query"}}""", await executor.ExecuteAsync(Query));
        Assert.Equal("""{"data":{"b":"Query","a":"Query"}}""", await executor.ExecuteAsync(Query, """{"x":false}"""));
        Assert.Equal("""{"data":{"a":"Query","b":"Query"}}""", await executor.ExecuteAsync(Query, """{"x":true}"""));
        Assert.Equal((1, 2), (executor.Plans.Operations, executor.Plans.Plans));
    }

    [Fact]
    public async Task VeryLongDocumentsAreNotKept()
    {
        var executor = LibrarySchema.Create();
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await executor.ExecuteAsync("{ __typename }" + new string(' ', 100_000)));
        Assert.Equal(0, executor.Plans.Operations);
    }

    [Fact]
    public void HeavyValuesLeaveRoomForFewer()
    {
        var cache = new LruCache<string, int>(capacity: 10, maxWeight: 100);
        cache.Set("a", 1, weight: 40);
        cache.Set("b", 2, weight: 60);
        Assert.Equal(2, cache.Count);
        cache.Set("b", 3, weight: 50);
        cache.Set("c", 4, weight: 10);
        Assert.Equal(3, cache.Count);
        cache.Set("d", 5, weight: 90);
        Assert.Equal(2, cache.Count);
        Assert.True(cache.TryGet("c", out _));
        cache.Set("e", 6, weight: 101);
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task TheLargestDocumentsDoNotFillTheMemory()
    {
        var executor = LibrarySchema.Create();
        for (var i = 0; i < 120; i++)
        {
            await executor.ExecuteAsync($"{{ a{i}: __typename }} #{new string('x', 60_000)}");
        }

        Assert.InRange(executor.Plans.Operations, 1, 40);
    }

    [Fact]
    public void TheLeastRecentlyUsedGoesFirst()
    {
        var cache = new LruCache<string, int>(2);
        cache.Set("a", 1);
        cache.Set("b", 2);
        Assert.True(cache.TryGet("a", out _));
        cache.Set("c", 3);
        Assert.True(cache.TryGet("a", out var value) && value == 1);
        Assert.False(cache.TryGet("b", out _));
        Assert.Equal(2, cache.Count);
    }
}
