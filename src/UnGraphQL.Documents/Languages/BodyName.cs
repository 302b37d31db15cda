using System.Collections.Immutable;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>A body that adopts resolutions: its code (GA, SC, ECOSOC, HRC, IOM), its name and its enacting formula in one language.</summary>
/// <param name="Evidence">Words, one of which must stand in the masthead when the formula is one that many bodies use: "The Council,". Empty when the formula is enough.</param>
internal sealed record BodyName(string Code, string Name, string Formula, ImmutableArray<string> Evidence)
{
    /// <summary>The formula as it is compared.</summary>
    public string FormulaKey { get; } = Folding.Key(Formula);

    public static BodyName From(PackRow row) => new(
        row["code"],
        row["name"],
        row["formula"],
        [.. row["evidence"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Letters)]);

    /// <summary>Whether the lines of a masthead allow this body.</summary>
    public bool IsLikely(IEnumerable<string> lines) =>
        Evidence.IsEmpty || lines.Any(l => l.Length < 300 && Folding.Letters(l) is var folded && Evidence.Any(e => folded.Contains(e, StringComparison.Ordinal)));
}
