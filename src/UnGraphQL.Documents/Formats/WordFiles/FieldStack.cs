using System.Text;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>The fields that are open: instruction first, then what the field shows. ECMA-376 part 1, 17.16, Fields and Hyperlinks.</summary>
internal sealed partial class FieldStack
{
    private readonly List<Field> _open = [];

    /// <summary>Whether text here is printed: it is in no instruction.</summary>
    public bool IsShown => _open.TrueForAll(f => f.IsResult);

    /// <summary>Whether text here is part of a table of contents.</summary>
    public bool IsContents => _open.Exists(f => f.IsResult && Contents().IsMatch(f.Code.ToString()));

    public void Begin() => _open.Add(new Field());

    public void AddCode(string code)
    {
        if (_open is [.., var field])
        {
            field.Code.Append(code);
        }
    }

    public void Separate(int position)
    {
        if (_open is [.., var field])
        {
            (field.IsResult, field.Start) = (true, position);
        }
    }

    /// <returns>Where the field leads and where its text began; null when it is no link.</returns>
    public (string Target, int Start)? End()
    {
        if (_open is not [.., var field])
        {
            return null;
        }

        _open.RemoveAt(_open.Count - 1);
        return field.IsResult && Target(field.Code.ToString()) is { } target ? (target, field.Start) : null;
    }

    /// <summary>An instruction ends in its paragraph; one that does not is damaged and must not swallow the text that follows.</summary>
    public void EndParagraph() => _open.RemoveAll(f => !f.IsResult);

    /// <summary>The web address of a field HYPERLINK; null for another field.</summary>
    public static string? Target(string? instruction) =>
        instruction is not null && Link().Match(instruction) is { Success: true } match ? match.Groups["target"].Value : null;

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool IsResult { get; set; }

        public int Start { get; set; }
    }

    // HYPERLINK "https://undocs.org/A/72/333" \h
    [GeneratedRegex("""^\s*HYPERLINK\s+"(?<target>[^"]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*TOC\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Contents();
}
