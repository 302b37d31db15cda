namespace UnGraphQL.Data.Search;

/// <summary>The title of a work in one language.</summary>
public sealed class IndexedTitle : IndexedText;
