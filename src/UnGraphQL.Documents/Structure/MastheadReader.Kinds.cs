using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

// What only drafts, decisions and statements say.
internal sealed partial class MastheadReader
{
    // "Norway: draft resolution", with the title of the draft below it
    private bool ReadDraft(string line)
    {
        if (_pack.Lines.IsMatch("mainCommittee", line))
        {
            _masthead.Committee ??= line;
            return true;
        }

        if (_pack.Lines.Match("draft", line) is not { Success: true } match)
        {
            return false;
        }

        _masthead.Sponsors = SponsorList.For(_pack.Language).Read(match.Groups["sponsors"].Value.Replace("*", "", StringComparison.Ordinal));
        _awaitsSubject = false;
        _awaitsTitle = true;
        _title.Clear();
        return true;
    }

    // A decision says in its first sentence who took it, and when; a statement of a president when it was made.
    private void ReadDecision()
    {
        if (_parts.Formula is null && _parts.Body is [var told, ..] && _pack.Lines.Match("statementText", told.Folded) is { Success: true } statement)
        {
            _masthead.AdoptedOn ??= DateOf(statement);
            _masthead.Meeting ??= statement.Groups["meeting"].Value;
        }


        if (_masthead.Number is not null && _parts.Formula is null && _parts.Body is [var first, ..] && _pack.Lines.Match("decisionText", first.Folded) is { Success: true } match)
        {
            _masthead.Kind = DocumentKind.Decision;
            _masthead.Body ??= _pack.CodeOf(match.Groups["body"].Value);
            _masthead.AdoptedOn ??= DateOf(match);
            _masthead.Meeting ??= match.Groups["meeting"].Value;
        }
    }
}
