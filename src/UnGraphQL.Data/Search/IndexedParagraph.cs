namespace UnGraphQL.Data.Search;

/// <summary>The words of a paragraph in one language.</summary>
public sealed class IndexedParagraph : IndexedText;
