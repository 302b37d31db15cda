using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Http.Home;

/// <summary>A document in the start page's list.</summary>
/// <param name="Languages">Bit <c>1 &lt;&lt; (int)language</c> for each version held; the title is in the first.</param>
internal sealed record ListedDocument(string? Symbol, string? Title, DocumentKind Kind, DateOnly? Date, int Languages)
{
    /// <summary>Null when there is no version.</summary>
    public Language? TitleLanguage => Languages == 0 ? null : (Language)int.TrailingZeroCount(Languages);
}
