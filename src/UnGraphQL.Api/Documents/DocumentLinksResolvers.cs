using UnGraphQL.Api.Export;
using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

[Resolvers("DocumentLinks")]
internal static class DocumentLinksResolvers
{
    public static string? Undocs(DocumentLinksRow parent, Language? language) =>
        Symbol(parent) is { } symbol ? ReferenceLinks.Of(symbol, language ?? HeldLanguages.Served(parent.Document.LanguageMask, null) ?? Language.En)?.ToString() : null;

    public static string? AknWork(DocumentLinksRow parent) =>
        Symbol(parent) is { } symbol ? SymbolLinks.AkomaNtosoWork(symbol, parent.Document.Date) : null;

    public static string? AknExpression(DocumentLinksRow parent, Language? language)
    {
        var mask = parent.Document.LanguageMask;
        var version = language is { } asked && !HeldLanguages.Has(mask, asked) ? null : HeldLanguages.Served(mask, language);
        return version is { } held && AknWork(parent) is { } work ? $"{work}{LanguageCodes.ThreeLetters(held)}@/" : null;
    }

    public static string Json(DocumentLinksRow parent, DoorAddresses doors) => doors.Of(parent.Document.Key, DocumentForm.Json, null);

    public static string? Markdown(DocumentLinksRow parent, Language? language, DoorAddresses doors) => Door(parent, DocumentForm.Markdown, language, doors);

    public static string? Akn(DocumentLinksRow parent, Language? language, DoorAddresses doors) => Door(parent, DocumentForm.Akn, language, doors);

    private static string? Door(DocumentLinksRow parent, DocumentForm form, Language? language, DoorAddresses doors) =>
        language is { } asked && !HeldLanguages.Has(parent.Document.LanguageMask, asked) ? null : doors.Of(parent.Document.Key, form, language);

    private static DocumentSymbol? Symbol(DocumentLinksRow parent) => DocumentSymbol.TryParse(parent.Document.Symbol, out var symbol) ? symbol : null;
}
