using System.Net;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

// Tags and entities of HTML, links and spans: what stands around words or for a sign.
internal sealed partial class MarkdownInline
{
    /// <summary>Where the markup stands that closes the link or span that is open.</summary>
    private (int At, int Length) _tail = (-1, 0);

    private bool _isUnderlined;

    /// <returns>How many characters of markup stand at a place; none where it has no markup.</returns>
    private int ReadMarkup(int at, int end, MappedTextBuilder text)
    {
        if (at == _tail.At)
        {
            _italic &= !_isUnderlined;
            return _tail.Length;
        }

        return source[at] switch
        {
            '<' when Tag().Match(source, at, end - at) is { Success: true } tag => ReadTag(tag, text),
            '&' when Entity().Match(source, at, end - at) is { Success: true } entity => ReadEntity(entity, text),
            '[' when Link().Match(source, at, end - at) is { Success: true } link => OpenLink(link),
            '!' when Image().Match(source, at, end - at) is { Success: true } image => image.Length,
            _ => 0,
        };
    }

    private int ReadTag(Match tag, MappedTextBuilder text)
    {
        var isOpen = !tag.Groups["close"].Success;
        switch (tag.Groups["name"].Value.ToLowerInvariant())
        {
            case "em" or "i":
                _italic = isOpen;
                break;
            case "strong" or "b":
                _bold = isOpen;
                break;
            case "br":
                text.Append(' ', tag.Index);
                break;
        }

        return tag.Length;
    }

    // &nbsp;   &laquo;   &#8239;   What is no entity stays as it is.
    private static int ReadEntity(Match entity, MappedTextBuilder text)
    {
        var signs = WebUtility.HtmlDecode(entity.Value);
        if (signs == entity.Value)
        {
            return 0;
        }

        foreach (var sign in signs)
        {
            text.Append(sign, entity.Index);
        }

        return entity.Length;
    }

    private int OpenLink(Match link)
    {
        var tail = link.Groups["tail"];
        _tail = (tail.Index, tail.Length);
        _isUnderlined = tail.ValueSpan.Contains(".underline", StringComparison.Ordinal); // as opening words were set apart on typewriters
        _italic |= _isUnderlined;
        return 1;
    }

    // </em>   <br />   <span lang="fr">
    [GeneratedRegex(@"\G<(?<close>/)?(?<name>em|i|strong|b|br|u|ins|small|span|div|p|a|font|center)(?:\s[^<>]{0,200})?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\G&(?:#\d{1,6}|#[xX][0-9A-Fa-f]{1,5}|[A-Za-z]{2,8}\d{0,2});", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Entity();

    // [resolution 1514 (XV)](https://undocs.org/en/A/RES/1514(XV))   [Recalling]{.underline}
    [GeneratedRegex(@"\G\[(?:[^\[\]]|\\[\[\]]){0,300}(?<tail>\](?:\((?:[^()\s]|\([^()\s]*\)){1,500}(?:\s""[^""]{0,200}"")?\)|\{[^{}]{0,100}\}))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\G!\[[^\]]{0,200}\]\([^)\s]{0,500}\)(?:\{[^{}]{0,100}\})?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Image();
}
