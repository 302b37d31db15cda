using System.Text.RegularExpressions;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>What the place of a line on its page says.</summary>
internal static partial class Indents
{
    /// <summary>Indent from which a line counts as set to the right.</summary>
    private const int RightAligned = 40;

    /// <summary>Columns by which a line must stand further in to open a paragraph.</summary>
    public const int Least = 2;

    public static bool IsSetApart(SourceLine previous, SourceLine line) =>
        (line.Indent >= previous.Indent + Least && !IsHanging(previous, line)) || previous.Indent >= RightAligned;

    // Below the first word behind a label or number: "(a)   To take part" / "      in the work"
    private static bool IsHanging(SourceLine previous, SourceLine line) => HangingLabel().Match(previous.Raw) is { Success: true } label && label.Length == line.Indent;

    [GeneratedRegex(@"^\s*(?:\(?\w{1,4}\u0640?\)|\d{1,3}(?:\.|\s?-)|\d{1,3}/\d{1,3}(?: ?[A-Z])?\.|'\d{1,2}')\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex HangingLabel();
}
