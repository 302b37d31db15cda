using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>The lines around a text that are known by their words: session, agenda item, adoption, meeting, vote. From <c>masthead.tsv</c>.</summary>
internal sealed class LinePatterns
{
    private static readonly string[] Closing = ["meeting", "councilMeeting", "withoutVote", "recordedVoteStart"];

    // Lines that are often words of a text too and say what they are only by their place.
    private static readonly string[] Loose = ["unanimous", "recordedVote", "voters", "noVoters", "subject", "annex", "appendix", "signed", "resolutionNumber", "summary", "contents", "ofDate", "plenary", "decisionText", "tableNote", "statementText"];

    private readonly FrozenDictionary<string, Regex> _patterns;
    private readonly ImmutableArray<Regex> _standing;
    private readonly Regex _dateLine;

    public LinePatterns(Language language, DateWords dates, ImmutableArray<BodyName> bodies)
    {
        // The longest name first: "Council" is also the end of "Security Council".
        var body = $"(?<body>{string.Join('|', bodies.OrderByDescending(b => b.Name.Length).Select(b => ArabicScript.Expand(Regex.Escape(b.Name))))})";
        Rows = PackFile.Read(language, "masthead");
        _patterns = Rows.ToFrozenDictionary(r => r["name"], r => Compile(r["pattern"], dates, body), StringComparer.Ordinal);
        _standing = [.. Rows.Select(r => r["name"]).Except(Loose).Select(n => _patterns[n])];
        _dateLine = Compile("^{date}\\.?$", dates, body);
    }

    /// <summary>The table itself, each row with an example that its pattern matches.</summary>
    public ImmutableArray<PackRow> Rows { get; }

    /// <summary>Matches a line, with plain marks, against the pattern of a name.</summary>
    public Match Match(string name, string line) => _patterns.TryGetValue(name, out var pattern) ? pattern.Match(ArabicScript.Strip(line)) : System.Text.RegularExpressions.Match.Empty;

    public bool IsMatch(string name, string line) => Match(name, line).Success;

    /// <summary>A line that ends the text of a resolution: its meeting or how it was adopted.</summary>
    public bool IsClosing(string line) => line.Length < 1000 && Closing.Any(n => IsMatch(n, line));

    /// <summary>Matches a line that is nothing but a date.</summary>
    public Match DateLine(string line) => _dateLine.Match(ArabicScript.Strip(line));

    /// <summary>Whether a whole line is one that stands for itself and never continues the line before.</summary>
    public bool StandsAlone(string line) => line.Length is > 0 and < 400 && !char.IsLower(line[0]) && ArabicScript.Strip(line) is var bare && (_dateLine.IsMatch(bare) || _standing.Any(p => p.IsMatch(bare)));

    private static Regex Compile(string pattern, DateWords dates, string body) => new(
        ArabicScript.Expand(pattern).Replace("{date}", dates.Pattern, StringComparison.Ordinal).Replace("{body}", body, StringComparison.Ordinal),
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(2));
}
