namespace UnGraphQL.Engine.Language;

/// <summary>A place in a document, line and column from 1 (GraphQL spec 7.1.6, Errors).</summary>
public readonly record struct SourceLocation(int Line, int Column);
