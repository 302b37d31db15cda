using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Symbols;

/// <summary>Addresses of a document elsewhere, made from its symbol alone; whether it is published there is not known.</summary>
public static partial class SymbolLinks
{
    /// <example>https://undocs.org/fr/S/RES/1373(2001)</example>
    public static Uri Undocs(DocumentSymbol symbol, Language language) => new($"https://undocs.org/{Code(language)}/{Path(symbol)}");

    /// <example>https://docs.un.org/en/A/RES/67/137</example>
    public static Uri DocsUn(DocumentSymbol symbol, Language language) => new($"https://docs.un.org/{Code(language)}/{Path(symbol)}");

    /// <summary>Akoma Ntoso address of a work of the General Assembly; null for other bodies, and without the date of adoption, which it holds.</summary>
    /// <example>/akn/un/statement/deliberation/unga/2012-12-18/67-137/</example>
    public static string? AkomaNtosoWork(DocumentSymbol symbol, DateOnly? adoptedOn)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var parts = GeneralAssemblyResolution().Match(symbol.Key);
        return adoptedOn is { } date && parts.Success
            ? string.Create(CultureInfo.InvariantCulture, $"/akn/un/statement/deliberation/unga/{date:yyyy-MM-dd}/{parts.Groups["session"].Value}-{parts.Groups["number"].Value}/")
            : null;
    }

    /// <summary>The printed symbol in a link to a document; null when the text is no such link.</summary>
    public static string? SymbolOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var link = Link().Match(text.Trim());
        return link.Success ? Uri.UnescapeDataString(link.Groups["symbol"].Value) : null;
    }

    private static string Path(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return symbol.Key.Split('#')[0];
    }

    private static string Code(Language language) => language.ToString().ToLowerInvariant();

    /// <example>A/RES/67/137, A/RES/ES-11/1</example>
    [GeneratedRegex(@"^A/RES/(?<session>(?:ES-|S-)?[0-9]+)/(?<number>[0-9]+[A-Z]?(?:-[A-Z])?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GeneralAssemblyResolution();

    /// <example>https://undocs.org/en/A/RES/67/137, https://documents.un.org/api/symbol/access?s=A%2FRES%2F67%2F137&amp;l=en&amp;t=pdf</example>
    [GeneratedRegex("""
        ^ (?:https?://)? (?:www\.)?
        (?:
            (?: undocs\.org | docs\.un\.org ) / (?: (?:ar|zh|ch|en|fr|ru|es|sp) / )? (?<symbol> [^?\#\s]+ )
          | (?: documents\.un\.org | daccess-ods\.un\.org | (?:www\.)?un\.org ) / [^?\s]* \? (?: [^\s]* & )? (?: s | ds | m | symbol ) = (?<symbol> [^&\s]+ ) [^\s]*
        ) $
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Link();
}
