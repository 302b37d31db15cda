namespace UnGraphQL.Data.Search;

/// <summary>How far the filling of the full-text index has come, in texts of paragraphs.</summary>
public readonly record struct IndexProgress(int Done, int Total);
