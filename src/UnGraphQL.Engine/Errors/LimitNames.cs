namespace UnGraphQL.Engine.Errors;

/// <summary>Every name in <c>extensions.limit</c> of an error with the code LIMIT_EXCEEDED. Names are stable and never reused.</summary>
public static class LimitNames
{
    /// <summary>Lexical tokens of a document. Its place is the token too many.</summary>
    public const string Tokens = "tokens";

    /// <summary>Selection sets, values and types inside each other, as written.</summary>
    public const string Nesting = "nesting";

    /// <summary>Aliases in a document.</summary>
    public const string Aliases = "aliases";

    /// <summary>Directives in a document.</summary>
    public const string Directives = "directives";

    /// <summary>Fragment definitions in a document.</summary>
    public const string Fragments = "fragments";

    /// <summary>Spreads that validation follows: operations times the fragments they share.</summary>
    public const string FragmentSpreads = "fragmentSpreads";

    /// <summary>Fields compared with each other because they may have to merge.</summary>
    public const string Comparisons = "comparisons";

    /// <summary>Fields to be merged inside each other.</summary>
    public const string MergeDepth = "mergeDepth";

    /// <summary>Lists of fields or types inside each other in introspection.</summary>
    public const string IntrospectionLists = "introspectionLists";

    /// <summary>Variables that decide what is skipped or included.</summary>
    public const string Conditions = "conditions";

    /// <summary>Fields inside each other, fragments expanded.</summary>
    public const string SelectionDepth = "selectionDepth";

    /// <summary>Fields of an operation, fragments expanded and equal fields merged.</summary>
    public const string Fields = "fields";

    /// <summary>Items asked for by one slicing argument.</summary>
    public const string PageSize = "pageSize";

    /// <summary>Static cost of fields, by <c>@cost</c> and <c>@listSize</c>.</summary>
    public const string FieldCost = "fieldCost";

    /// <summary>Static cost of the objects that may be returned, by <c>@cost</c> and <c>@listSize</c>.</summary>
    public const string TypeCost = "typeCost";

    /// <summary>Objects that the resolvers of one request returned.</summary>
    public const string Nodes = "nodes";

    /// <summary>Bytes of the data of one response.</summary>
    public const string Response = "response";

    /// <summary>Errors listed in one response.</summary>
    public const string Errors = "errors";

    /// <summary>Milliseconds of one execution.</summary>
    public const string Timeout = "timeout";
}
