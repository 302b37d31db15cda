namespace UnGraphQL.Engine.Telemetry;

/// <summary>Names of the attributes of spans and metrics; the first three and <c>error.type</c> are those of the semantic conventions.</summary>
internal static class TagNames
{
    public const string OperationType = "graphql.operation.type";

    public const string OperationName = "graphql.operation.name";

    public const string ErrorType = "error.type";

    public const string DocumentHash = "graphql.document.hash";

    public const string ErrorCode = "graphql.error.code";

    public const string LimitName = "graphql.limit.name";

    public const string CacheName = "graphql.cache.name";

    public const string CacheResult = "graphql.cache.result";

    public const string Phase = "graphql.phase";

    /// <summary>As in the specification, 3.14 Schema Coordinates: <c>Query.document</c>.</summary>
    public const string Coordinate = "graphql.field.coordinate";

    public const string Parents = "graphql.field.parents";
}
