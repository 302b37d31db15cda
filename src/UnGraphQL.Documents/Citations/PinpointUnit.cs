using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Citations;

/// <param name="Name">Short form of the unit in the language of the text: <c>para.</c>.</param>
/// <param name="Number">As printed, white space collapsed; empty for an annex without number.</param>
/// <param name="TakesLetter">A sub-paragraph, whose labels are letters.</param>
internal sealed record PinpointUnit(string Name, string Number, bool TakesLetter)
{
    /// <summary>Where the number stands in a short form that encloses it: <c>第{0}段</c>.</summary>
    private const string Place = "{0}";

    public bool IsDigitForLetter => TakesLetter && Number is "1)" or "(1)";

    public static PinpointUnit Read(Match match, CitationWords words)
    {
        var printed = match.Groups["unit"].Value;
        var number = string.Join(' ', match.Groups["number"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new PinpointUnit(words.Lexicon.ShortUnit(printed), number, words.Lexicon.TakesLetter(printed));
    }

    public PinpointUnit WithLetter() => IsDigitForLetter ? this with { Number = Number.Replace('1', 'l') } : this;

    public override string ToString() => Name.Contains(Place, StringComparison.Ordinal) ? Name.Replace(Place, Number, StringComparison.Ordinal) : Number.Length == 0 ? Name : $"{Name} {Number}";
}
