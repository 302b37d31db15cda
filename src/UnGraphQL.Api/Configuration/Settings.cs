using System.Collections.Immutable;

namespace UnGraphQL.Api.Configuration;

/// <summary>Everything that can be configured. The README's table, the help and the check at the start come from here.</summary>
internal static class Settings
{
    public const string Urls = "urls";

    public const string ConnectionString = "ConnectionStrings:UnGraphQL";

    public const string Provider = "Database:Provider";

    public const string SeedsPath = "Seeds:Path";

    public const string MaxFileBytes = "Load:MaxFileBytes";

    public const string CorsOrigins = "Cors:Origins";

    public const string PublicAddress = "Public:Address";

    public const string ExportsAtATime = "Documents:ExportsAtATime";

    public const string LoggingFormat = "Logging:Format";

    public const string LoggingLevel = "Logging:Level";

    public const string SlowOperation = "Logging:SlowOperation";

    public const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public const string OtlpProtocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    public const string ServiceName = "OTEL_SERVICE_NAME";

    public const string MaxRequestBytes = "GraphQL:MaxRequestBytes";

    public const string BodyTimeout = "GraphQL:BodyTimeout";

    public const string OperationsPath = "GraphQL:OperationsPath";

    public const string TrustedOnly = "GraphQL:TrustedOnly";

    public const string CacheControl = "GraphQL:CacheControl";

    public const string ShutdownDelay = "Shutdown:Delay";

    public static ImmutableArray<Setting> All { get; } =
    [
        Setting.Text(Urls, "http://localhost:5080", "Addresses to serve on, separated by semicolons; http://127.0.0.1:0 takes a free port."),
        Setting.Text(ConnectionString, "Data Source=ungraphql.db", "The database; a relative file stands in the caller's directory."),
        Setting.OneOf(Provider, "Database that keeps the collection.", "Sqlite", "PostgreSql"),
        Setting.Text(SeedsPath, "", "Folder that an empty database is filled from, or its folder documents; by default seeds beside the program."),
        Setting.Number(MaxFileBytes, 67_108_864, "Bytes of a file that is loaded or parsed; larger ones are refused unread."),
        Setting.Origins(CorsOrigins, "Origins whose pages may ask: * for all, none, or a list separated by spaces."),
        Setting.Address(PublicAddress, "Address that clients know this server by, for links to its documents; by default the one that each request was sent to."),
        Setting.Number(ExportsAtATime, null, "Exports of all documents that run at a time, others being told to come later; by default as many as half of the processors."),
        Setting.OneOf(LoggingFormat, "Log lines to read, or one JSON object a line.", "console", "json"),
        Setting.OneOf(LoggingLevel, "Least level that is logged.", "Information", "Verbose", "Debug", "Warning", "Error", "Fatal"),
        Setting.Duration(SlowOperation, "00:00:01", "Time from which an operation is logged as slow."),
        Setting.Address(OtlpEndpoint, "Collector that spans and metrics are sent to by OTLP; by default none."),
        Setting.OneOf(OtlpProtocol, "How they are sent.", "grpc", "http/protobuf"),
        Setting.Text(ServiceName, "UnGraphQL", "Name of this service in what is sent."),
        Setting.Number(MaxRequestBytes, 100_000, "Bytes of a request's body."),
        Setting.Duration(BodyTimeout, "00:00:10", "Time a request's body may take to arrive."),
        Setting.Text(OperationsPath, "", "Folder of the trusted documents, *.graphql; by default operations beside the program."),
        Setting.OneOf(TrustedOnly, "Whether only the trusted documents are served.", "false", "true"),
        Setting.CacheControl(CacheControl, "public, max-age=0, must-revalidate", "What caches are told of an answer to GET; errors and answers to POST are never stored."),
        Setting.Number("GraphQL:MaxTokens", 4_000, "Tokens in a document."),
        Setting.Number("GraphQL:MaxNesting", 64, "Selection sets, values and types inside each other."),
        Setting.Number("GraphQL:MaxAliases", 50, "Aliases in a document."),
        Setting.Number("GraphQL:MaxDirectives", 50, "Directives in a document."),
        Setting.Number("GraphQL:MaxFragments", 50, "Fragments in a document."),
        Setting.Number("GraphQL:MaxComparisons", 100_000, "Fields compared with each other to see whether they merge."),
        Setting.Number("GraphQL:MaxIntrospectionLists", 3, "Lists of fields or types inside each other in introspection that are too many."),
        Setting.Number("GraphQL:MaxSelectionDepth", 15, "Fields inside each other."),
        Setting.Number("GraphQL:MaxFields", 1_000, "Fields of an operation, fragments spread out."),
        Setting.Number("GraphQL:MaxPageSize", 100, "Items that one page may be asked for."),
        Setting.Number("GraphQL:MaxFieldCost", 500_000, "Static cost of the fields, each times the lists it stands in."),
        Setting.Number("GraphQL:MaxTypeCost", 100_000, "Static cost of the objects, each times the lists it stands in."),
        Setting.Number("GraphQL:MaxNodes", 20_000, "Objects that one request may read."),
        Setting.Number("GraphQL:MaxResponseBytes", 10_000_000, "Bytes of the data of one response."),
        Setting.Number("GraphQL:MaxErrors", 50, "Errors in one response."),
        Setting.Number("GraphQL:MaxFilterConditions", 100, "Conditions that the filters of a request combine by `and` and `or`."),
        Setting.Number("GraphQL:MaxFilterValues", 1_000, "Values in a list of a filter."),
        Setting.Number("GraphQL:MaxFilterAlternatives", 100, "Values in a list of headings or of symbols cited, each a condition of its own."),
        Setting.Number("GraphQL:CostlyAtATime", null, "Costly requests that work at a time, while others wait for their turn; by default as many as half of the processors."),
        Setting.Duration("GraphQL:Timeout", "00:00:10", "Time an operation may take."),
        Setting.Number("GraphQL:PlanCacheSize", 500, "Compiled operations kept."),
        Setting.Duration(ShutdownDelay, "00:00:01", "Time between /health/ready going down and the last new request, when the server is stopped."),
    ];

    /// <summary>Sections of the framework that are passed on as they are.</summary>
    public static ImmutableArray<string> PassedOn { get; } = ["Kestrel", "Serilog", "environment"];

    /// <summary>The setting of that name, a case apart; null when there is none.</summary>
    public static Setting? Find(string name) => All.FirstOrDefault(setting => setting.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The sections, and the variables of the OpenTelemetry SDK.</summary>
    public static bool IsPassedOn(string name) =>
        PassedOn.Contains(name.Split(':')[0], StringComparer.OrdinalIgnoreCase) || name.StartsWith("OTEL_", StringComparison.Ordinal);
}
