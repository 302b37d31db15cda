using System.Diagnostics;
using UnGraphQL.Data.Search;

namespace UnGraphQL.Data.Sqlite;

/// <summary>A condition in the language of FTS5. Every word stands in quotes, so that none is read as an operator or a column.</summary>
internal static class FtsExpression
{
    public static string Of(SearchCondition condition) => condition switch
    {
        SearchPhrase phrase => $"\"{string.Join(' ', phrase.Words)}\"{(phrase.IsPrefix ? " *" : "")}",
        SearchAny any => Join(any.Parts, " OR "),
        SearchAll { Excluded.IsEmpty: true } all => Join(all.Parts, " AND "),
        SearchAll all => $"({Join(all.Parts, " AND ")} NOT {Join(all.Excluded, " OR ")})",
        _ => throw new UnreachableException(),
    };

    private static string Join(IEnumerable<SearchCondition> parts, string mark) => $"({string.Join(mark, parts.Select(Of))})";
}
