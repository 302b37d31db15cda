namespace UnGraphQL.Data.Search;

internal enum QueryTokenKind
{
    Word,
    Phrase,
    And,
    Or,
    Not,
    Open,
    Close,
    End,
}

/// <param name="Text">What stands between the quotes of a phrase; the word; how an operator is written.</param>
/// <param name="IsPrefix">Whether a star follows.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text = "", bool IsPrefix = false);
