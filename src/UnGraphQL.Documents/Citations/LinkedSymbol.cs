using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>What a link cites, by its words and by where it leads.</summary>
/// <param name="Span">The words, with a letter that stands behind the link: 57/270 B.</param>
/// <param name="Target">The symbol of the web address.</param>
/// <param name="Written">The symbol of the words; null when they name none.</param>
internal sealed partial record LinkedSymbol(string Address, TextSpan Span, DocumentSymbol Target, DocumentSymbol? Written)
{
    /// <summary>The words win.</summary>
    public DocumentSymbol Symbol => Written ?? Target;

    public bool IsContradicted => Written is not null && !Agree(Target, Written);

    /// <summary>Null when the link leads to no document.</summary>
    public static LinkedSymbol? Read(TextLink link, string text)
    {
        if (!DocumentSymbol.TryParse(Space().Replace(SymbolLinks.SymbolOf(Space().Replace(link.Target, "")) ?? "", ""), out var target))
        {
            return null;
        }

        var (start, end) = (link.Span.Start, link.Span.End);
        while (end > start && text[end - 1] is ' ' or ',' or '.' or ';' or '\u060C' or '\uFF0C')
        {
            end--;
        }

        while (start < end && text[start] is ' ' or '(')
        {
            start++;
        }

        if (start == end)
        {
            return null;
        }

        if (start > 0 && text[start - 1] is '-' or '\u2011' or '/')
        {
            return new LinkedSymbol(link.Address, new TextSpan(start, end), target, null); // the link begins inside a number: S-[24/2]
        }

        var behind = Behind().Match(text, end);
        var withLetter = behind.Success ? WrittenIn(text[start..(end + behind.Length)], target) : null;
        return withLetter is not null
            ? new LinkedSymbol(link.Address, new TextSpan(start, end + behind.Length), target, withLetter)
            : new LinkedSymbol(link.Address, new TextSpan(start, end), target, WrittenIn(text[start..end], target));
    }

    /// <summary>Whether a link may lead from the words to its target: letters are often left out there, or name all parts (A/RES/54/237A-C).</summary>
    public static bool Agree(DocumentSymbol target, DocumentSymbol written) =>
        target == written || Base(target.Key) == Base(written.Key) || target.Halves.Contains(written) || written.Halves.Contains(target);

    private static DocumentSymbol? WrittenIn(string words, DocumentSymbol target)
    {
        if (PrintedNumber.TryParse(words, out var number))
        {
            return target.Body is { } body ? number.In(body, target.Kind) ?? number.Candidates(target.Kind).FirstOrDefault() : null;
        }

        return words.Contains('/', StringComparison.Ordinal) && SymbolSeries.IsKnown(words.Split('/')[0]) && DocumentSymbol.TryParse(words, out var symbol) ? symbol : null;
    }

    private static string Base(string key) => Letters().Replace(key, "");

    // 57/270[ B]   54/237[ A-C]   973[ (X)]
    [GeneratedRegex(@"\G\s?(?:[A-Z](?:\s?\p{Pd}\s?[A-Z])?(?![\p{L}\p{N}-[\u3400-\u9FFF]])(?:\s?\((?:[IVXLC]+|(?:E?S\p{Pd})?[IVXLC0-9]+)\))?|\((?:[IVXLC]+|(?:19|20)[0-9]{2})\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<=[0-9])[A-Z]{1,2}(?:-[A-Z])?(?=\(|$)|(?:/Rev\.[0-9]+)?(?:\((?:Supp|Vol|Part|Sect)[^()]*\))?(?:/Corr\.[0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\s+|%20", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();
}
