using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>The title of a document, over as many lines as it has. A part of a resolution has the title of the whole, and mostly one of its own below its letter.</summary>
internal sealed partial class MastheadTitle
{
    private readonly List<Block> _lines = [];
    private string? _whole;

    /// <summary>Null when no line was a title.</summary>
    public string? Text => string.Join(": ", new[] { _whole, Joined }.OfType<string>()) is { Length: > 0 } title ? title : null;

    private string? Joined => _lines.Count > 0 ? Start().Replace(_lines.Aggregate((a, b) => a.Join(b)).Text.Value, "").TrimEnd('*') : null;

    // Early resolutions of the Security Council stand under a subject in capitals.
    public static bool IsInCapitals(Block block) =>
        block.Text.Length is > 4 and < 150 && block.Text.Value.Any(char.IsUpper) && block.Text.Value.Where(char.IsLetter).All(char.IsUpper);

    /// <summary>Whether a line is the title of the running text that follows at once.</summary>
    public static bool IsOverText(Block line, Block next, LabelWords words) =>
        line is { Kind: BlockKind.Text or BlockKind.Heading, Text.Length: > 0 and < 200 } && next.Kind == BlockKind.Text && TextWidth.Of(next.Folded) > 80 && next.Folded[^1] is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u00BB'
        && line.Folded.FirstOrDefault(char.IsLetter) is var first and not '\0' && !char.IsLower(first) && line.Folded[^1] is not ('.' or ',' or ';' or ':')
        && HeadingNumber.Read(line.Folded, words, null) is null && !BodyPatterns.Number().IsMatch(line.Folded) && !BodyPatterns.Label().IsMatch(line.Folded);

    public void Add(Block line) => _lines.Add(line);

    public void Clear() => _lines.Clear();

    /// <summary>The letter of a part that a line consists of, else null. What follows is the title of the part.</summary>
    public string? ReadLetter(Block line, LabelWords words)
    {
        if (PartLetter.Read(line.Folded, words) is not { } letter)
        {
            return null;
        }

        _whole = Joined;
        _lines.Clear();
        return letter;
    }

    /// <summary>Whether a line is the title or a part of it, or holds it, as a running head does.</summary>
    public bool IsRepeatedBy(Block line) =>
        Text is { } title
        && (title.Contains(line.Text.Value, StringComparison.OrdinalIgnoreCase) || line.Text.Value.Contains(title, StringComparison.OrdinalIgnoreCase));

    /// <summary>"– التمويل", "78/326 - اليوم العالمي": what Arabic sets between number and title.</summary>
    [GeneratedRegex(@"^(?:(?:E?S-)?\d+/\d+)?\s*[-\u2010-\u2014]\s+", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Start();
}
