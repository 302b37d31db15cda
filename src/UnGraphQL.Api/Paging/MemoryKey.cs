namespace UnGraphQL.Api.Paging;

/// <summary>One key of an order of rows at hand. Its texts sort ordinally.</summary>
internal sealed record MemoryKey<TRow>(string Name, Func<TRow, string> TextOf, bool IsDescending = false);
