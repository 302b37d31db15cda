using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

// How a document came to be adopted: when, at which meeting, from which report or draft.
internal sealed partial class MastheadReader
{
    private bool ReadAdoption(string line)
    {
        foreach (var match in new[] { _pack.Lines.Match("adoptedAt", line), _pack.Lines.Match("adopted", line) }.Where(m => m.Success))
        {
            _masthead.Body ??= _pack.CodeOf(match.Groups["body"].Value);
            _masthead.AdoptedOn ??= DateOf(match);
            _masthead.Meeting ??= ValueOf(match, "meeting");
            _masthead.Kind ??= match.Groups["decision"].Success ? DocumentKind.Decision : DocumentKind.Resolution;
            _awaitsSubject = false;
            return true;
        }

        return false;
    }

    private bool ReadOrigin(string line)
    {
        foreach (var match in new[] { _pack.Lines.Match("withoutCommittee", line), _pack.Lines.Match("onProposal", line) }.Where(m => m.Success))
        {
            _masthead.Drafts = SymbolList.Read(match.Groups["drafts"].Value);
            return true;
        }

        if (_pack.Lines.Match("committee", line) is { Success: true } committee)
        {
            _masthead.Committee = committee.Groups["committee"].Value;
            _masthead.CommitteeReports = SymbolList.Read(committee.Groups["report"].Value);
            return true;
        }

        if (_pack.Lines.Match("onReport", line) is { Success: true } report)
        {
            _masthead.CommitteeReports = SymbolList.Read(report.Groups["report"].Value);
            return true;
        }

        return false;
    }

    // Resolution 661 (1990)   113 (1956). Resolution of 4 April 1956   RÉSOLUTION N° 1244 (CI)
    private bool ReadCouncilNumber(string line)
    {
        if (_pack.Lines.Match("councilNumber", line) is { Success: true } council)
        {
            _masthead.Number ??= $"{council.Groups["number"].Value}({council.Groups["year"].Value})";
            _masthead.Body ??= "SC";
            _masthead.Kind ??= DocumentKind.Resolution;
            _masthead.AdoptedOn ??= DateOf(council);
            _masthead.Meeting ??= ValueOf(council, "meeting");
            return true;
        }

        if (_pack.Lines.Match("numberedCouncil", line) is { Success: true } numbered)
        {
            if (numbered.Groups["roman"].Success)
            {
                _masthead.Number ??= $"{numbered.Groups["number"].Value}({numbered.Groups["roman"].Value.ToUpperInvariant()})";
                _masthead.NumberSession = RomanNumeral.Read(numbered.Groups["roman"].Value);
            }

            _masthead.Kind ??= DocumentKind.Resolution;
            return true;
        }

        if (_masthead.Number is not null && _pack.Lines.Match("ofDate", line) is { Success: true } date)
        {
            _masthead.AdoptedOn ??= _pack.Dates.Read(date);
            return true;
        }

        return false;
    }

    // The day below the meeting is that of the meeting: where the line above the text has another, that one is kept as a doubt.
    private void AdoptOn(DateOnly? date, bool isBelowMeeting)
    {
        if (isBelowMeeting && date is not null && _masthead.AdoptedOn is { } printed && printed != date)
        {
            (_masthead.AdoptedOn, _masthead.OtherAdoptedOn) = (date, printed);
        }

        _masthead.AdoptedOn ??= date;
    }

    private bool ReadMeeting(string line)
    {
        var read = false;
        foreach (var match in new[] { _pack.Lines.Match("meeting", line), _pack.Lines.Match("councilMeeting", line) }.Where(m => m.Success))
        {
            _masthead.Meeting ??= match.Groups["meeting"].Success ? MeetingOf(match.Groups["meeting"].Value) : null;
            _masthead.MeetingKind ??= _pack.Lines.IsMatch("plenary", line) ? "plenary" : null;
            _masthead.AdoptedOn ??= DateOf(match);
            read = true;
        }

        return read;
    }

    // "2751", which optical recognition may read as "275l" or "275 1"; in words "Décima"
    private string? MeetingOf(string number) =>
        number.Replace('I', '1').Replace('l', '1').Replace(" ", "", StringComparison.Ordinal) is var digits && digits.All(char.IsDigit)
            ? digits
            : _pack.Ordinals.Read(number)?.ToString(CultureInfo.InvariantCulture);
}
