namespace UnGraphQL.Api.Tests.Queries;

/// <summary>The five seeds, loaded once for all tests that only read them.</summary>
public sealed class Seeds : IAsyncLifetime
{
    internal TestCollection Collection { get; } = new();

    public Task InitializeAsync() => Collection.LoadSeedsAsync();

    public Task DisposeAsync()
    {
        Collection.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>Shares <see cref="Seeds"/> between test classes.</summary>
[CollectionDefinition(nameof(Seeds))]
public sealed class SeedsDefinition : ICollectionFixture<Seeds>;
