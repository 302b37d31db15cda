using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Exchange;

/// <summary>What is known of a document beside its texts, as names and values, in the order of <c>parse</c>. Written into exports and read back from them.</summary>
internal static class DocumentFields
{
    /// <summary>Those that have a value. A list is told from a single value by its name.</summary>
    public static IEnumerable<DocumentField> Of(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new[]
        {
            One("language", LanguageCodes.TwoLetters(document.Language)),
            One("symbol", document.Symbol?.Key),
            Many("aliases", document.Aliases.Select(s => s.Key)),
            One("kind", document.Kind.ToString()),
            One("body", document.Body),
            One("session", document.Session),
            One("title", document.Title),
            One("adoptedOn", Date(document.AdoptedOn)),
            One("meeting", document.Meeting),
            One("meetingKind", document.MeetingKind),
            One("agendaItem", document.AgendaItem),
            One("agendaItemTitle", document.AgendaItemTitle),
            Many("drafts", document.Drafts.Select(s => s.Key)),
            Many("sponsors", document.Sponsors),
            Many("additionalSponsors", document.AdditionalSponsors),
            One("distributedOn", Date(document.DistributedOn)),
            One("jobNumber", document.JobNumber),
            One("committee", document.Committee),
            Many("committeeReports", document.CommitteeReports.Select(s => s.Key)),
            One("vote", document.Vote?.Outcome.ToString()),
            One("inFavour", Number(document.Vote?.InFavour)),
            One("against", Number(document.Vote?.Against)),
            One("abstaining", Number(document.Vote?.Abstaining)),
            Many("votersInFavour", Voters(document, VotePosition.InFavour)),
            Many("votersAgainst", Voters(document, VotePosition.Against)),
            Many("votersAbstaining", Voters(document, VotePosition.Abstaining)),
        }.Where(field => !field.Values.IsEmpty);
    }

    /// <summary>A document without texts; null when the fields name no language. A value that cannot be read is as good as none.</summary>
    public static ParsedDocument? Read(IEnumerable<DocumentField> fields, SourceFormat format)
    {
        var values = fields.DistinctBy(field => field.Name, StringComparer.Ordinal).ToDictionary(field => field.Name, field => field.Values, StringComparer.Ordinal);
        return LanguageCodes.Read(First("language")) is not { } language ? null : new ParsedDocument
        {
            Format = format,
            Language = language,
            Kind = Constant<DocumentKind>(First("kind")) ?? DocumentKind.Other,
            Symbol = Symbols("symbol").FirstOrDefault(),
            Aliases = Symbols("aliases"),
            Body = First("body"),
            Session = First("session"),
            Title = First("title"),
            AdoptedOn = ReadDate(First("adoptedOn")),
            Meeting = First("meeting"),
            MeetingKind = First("meetingKind"),
            AgendaItem = First("agendaItem"),
            AgendaItemTitle = First("agendaItemTitle"),
            Drafts = Symbols("drafts"),
            Sponsors = All("sponsors"),
            AdditionalSponsors = All("additionalSponsors"),
            DistributedOn = ReadDate(First("distributedOn")),
            JobNumber = First("jobNumber"),
            Committee = First("committee"),
            CommitteeReports = Symbols("committeeReports"),
            Vote = Constant<VoteOutcome>(First("vote")) is { } outcome ? Vote(outcome) : null,
        };

        ImmutableArray<string> All(string name) => values.GetValueOrDefault(name, []);

        string? First(string name) => All(name) is [var value, ..] ? value : null;

        ImmutableArray<DocumentSymbol> Symbols(string name) => [.. All(name).Select(text => DocumentSymbol.TryParse(text, out var symbol) ? symbol : null).OfType<DocumentSymbol>()];

        ParsedVote Vote(VoteOutcome outcome) => new(outcome)
        {
            InFavour = ReadNumber(First("inFavour")),
            Against = ReadNumber(First("against")),
            Abstaining = ReadNumber(First("abstaining")),
            Ballots =
            [
                .. All("votersInFavour").Select(voter => new ParsedBallot(voter, VotePosition.InFavour)),
                .. All("votersAgainst").Select(voter => new ParsedBallot(voter, VotePosition.Against)),
                .. All("votersAbstaining").Select(voter => new ParsedBallot(voter, VotePosition.Abstaining)),
            ],
        };
    }

    private static DocumentField One(string name, string? value) => new(name, value is null ? [] : [value], IsList: false);

    private static DocumentField Many(string name, IEnumerable<string> values) => new(name, [.. values], IsList: true);

    private static IEnumerable<string> Voters(ParsedDocument document, VotePosition position) =>
        document.Vote?.Ballots.Where(ballot => ballot.Position == position).Select(ballot => ballot.Voter) ?? [];

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static DateOnly? ReadDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? ReadNumber(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Constant<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
