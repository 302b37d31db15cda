namespace UnGraphQL.Api.Tests.Http;

/// <summary>Tests that share one server.</summary>
[CollectionDefinition(nameof(SharedServer))]
public sealed class SharedServer : ICollectionFixture<RunningServer>;
