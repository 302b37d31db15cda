using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

public sealed class LimitTests
{
    public static TheoryData<string, EngineOptions, string> Exceeding { get; } = new()
    {
        { "{ __typename a: __typename }", new EngineOptions { MaxTokens = 4 }, "\"limit\":\"tokens\",\"value\":4" },
        { "{ documents { nodes { symbol } } }", new EngineOptions { MaxNesting = 2 }, "\"limit\":\"nesting\",\"value\":2" },
        { "{ documents { nodes { symbol } } }", new EngineOptions { MaxSelectionDepth = 2 }, "\"limit\":\"selectionDepth\",\"value\":2" },
        { "{ ...A } fragment A on Query { documents { ...B } } fragment B on DocumentConnection { nodes { symbol } }", new EngineOptions { MaxSelectionDepth = 2 }, "\"limit\":\"selectionDepth\",\"value\":2" },
        { "{ documents { nodes { symbol kind } } }", new EngineOptions { MaxFields = 3 }, "\"limit\":\"fields\",\"value\":3" },
    };

    /// <summary>At the limit exactly.</summary>
    public static TheoryData<string, EngineOptions> Allowed { get; } = new()
    {
        { "{ documents { nodes { symbol } } }", new EngineOptions { MaxNesting = 3, MaxSelectionDepth = 3, MaxFields = 3, MaxTokens = 9 } },
        { "{ __schema { queryType { fields { type { ofType { ofType { name } } } } } } }", new EngineOptions { MaxSelectionDepth = 1 } },
        { "{ __schema { types { fields { type { fields { name } } } } } }", new EngineOptions() },

        // A field of an interface counts once, however many types it may be of.
        { "{ documents { nodes { symbol } } }", new EngineOptions { MaxFields = 3 } },
    };

    [Theory]
    [MemberData(nameof(Exceeding))]
    public async Task ALimitIsNamedInItsError(string query, EngineOptions options, string extensions)
    {
        using var result = await LibrarySchema.Create(options).RunAsync(query);
        Assert.True(result.IsRequestError);
        Assert.Contains($"\"extensions\":{{\"code\":\"LIMIT_EXCEEDED\",{extensions}}}", System.Text.Encoding.UTF8.GetString(result.Json.Span), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task WhatIsWithinTheLimitPasses(string query, EngineOptions options)
    {
        using var result = await LibrarySchema.Create(options).RunAsync(query);
        Assert.False(result.IsRequestError);
    }

    [Fact]
    public void AnOptionThatAllowsNothingStopsTheStart()
    {
        Assert.Equal("MaxNodes", Assert.Throws<ArgumentOutOfRangeException>(() => LibrarySchema.Create(new EngineOptions { MaxNodes = 0 })).ParamName);
        Assert.Equal("Timeout", Assert.Throws<ArgumentOutOfRangeException>(() => LibrarySchema.Create(new EngineOptions { Timeout = TimeSpan.Zero })).ParamName);
        Assert.Equal("MaxFieldCost", Assert.Throws<ArgumentOutOfRangeException>(() => LibrarySchema.Create(new EngineOptions { MaxFieldCost = double.NaN })).ParamName);
        Assert.NotNull(LibrarySchema.Create(new EngineOptions { MaxAliases = 0, Timeout = System.Threading.Timeout.InfiniteTimeSpan }));
    }

    [Fact]
    public async Task TooManyConditionsAreALimit()
    {
        var names = Enumerable.Range(0, 65).Select(i => $"$v{i}").ToList();
        var query = $"query({string.Join(' ', names.Select(name => $"{name}: Boolean = true"))}) {{ {string.Join(' ', names.Select(name => $"__typename @skip(if: {name})"))} }}";
        Assert.Equal(["More than 64 variables decide what is skipped or included."], await LibrarySchema.Create(new EngineOptions { MaxDirectives = 100 }).ErrorsAsync(query));
    }
}
