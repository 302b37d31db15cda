using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

[Resolvers("DocumentLinks")]
internal static class DocumentLinksResolvers
{
    public static string? Undocs(DocumentLinksRow parent, Language? language) =>
        Symbol(parent) is { } symbol ? OfficialLinks.Undocs(symbol, language ?? HeldLanguages.Served(parent.Document.LanguageMask, null) ?? Language.En) : null;

    public static string? AknWork(DocumentLinksRow parent) =>
        Symbol(parent) is { } symbol ? SymbolLinks.AkomaNtosoWork(symbol, parent.Document.Date) : null;

    public static string? AknExpression(DocumentLinksRow parent, Language? language)
    {
        var mask = parent.Document.LanguageMask;
        var version = language is { } asked && !HeldLanguages.Has(mask, asked) ? null : HeldLanguages.Served(mask, language);
        return version is { } held && AknWork(parent) is { } work ? $"{work}{ThreeLetters(held)}@/" : null;
    }

    private static DocumentSymbol? Symbol(DocumentLinksRow parent) => DocumentSymbol.TryParse(parent.Document.Symbol, out var symbol) ? symbol : null;

    /// <summary>ISO 639-2, terminological codes.</summary>
    private static string ThreeLetters(Language language) => language switch
    {
        Language.En => "eng",
        Language.Fr => "fra",
        Language.Es => "spa",
        Language.Ru => "rus",
        Language.Zh => "zho",
        _ => "ara",
    };
}
