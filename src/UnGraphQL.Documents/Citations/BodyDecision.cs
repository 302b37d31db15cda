using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// Decides which body a number is of. The rules in order: words of the citation (head), shape of the number (year, symbol),
/// subject of the clause for a possessive (subject), adopting body (possessive), the document (document). Plausibility only breaks ties.
/// </summary>
internal sealed class BodyDecision(CitationScope scope, CitedText source)
{
    /// <summary>An organ without symbols is the subject only right before the possessive: "by the Commission in its resolution".</summary>
    private const int NearSubject = 12;

    private readonly CitationWords _words = scope.Words;
    private readonly Match[] _organs = [.. scope.Words.Organ.Matches(source)];
    private readonly int[] _clauseEnds = [.. scope.Words.ClauseStart.Matches(source.Folded).Select(match => match.Index + match.Length)];

    /// <param name="joined">Choice for the number before in the list, or in the list this one is joined to; null when it stands alone.</param>
    public BodyChoice Decide(NumberList list, ListedNumber item, BodyChoice? joined)
    {
        var organ = item.Organ ?? list.Organ;
        return (organ is null ? null : ByHead(organ, list, item))
            ?? ByYear(list, item)
            ?? (list.IsOwn ? BySubject(list, item) : ByAdoption(list, item))
            ?? ByShape(list, item, joined?.Body)
            ?? ByNeighbour(joined, list, item)
            ?? (list.IsOwn ? BySubject(list, item with { Date = null }) : null) // a wrong date is a doubt of its own
            ?? ByDocument(list, item);
    }

    private BodyChoice? ByNeighbour(BodyChoice? joined, NumberList list, ListedNumber item) =>
        joined is { Body: { } body, Rule: { } rule } ? Choose(body, list, item, rule) ?? (list.IsOwn ? Choose(body, list, item with { Date = null }, rule) : null) : null;

    private BodyChoice? ByHead(string organ, NumberList list, ListedNumber item)
    {
        var code = _words.Lexicon.OrganCode(organ);
        if (code == "-")
        {
            return BodyChoice.External;
        }

        var body = FullBody(code, item.Number);
        var isOtherAssembly = code == "ASSEMBLY" && !SymbolPlausibility.CanNumber("GA", item.Number);
        return body is null || isOtherAssembly ? BodyChoice.External : item.Number.In(body, list.Kind) is { } symbol ? BodyChoice.Of(symbol, "head") : null;
    }

    private static BodyChoice? ByYear(NumberList list, ListedNumber item) =>
        item.Number.Shape == PrintedNumberShape.Year && item.Number.In("SC", list.Kind) is { } symbol ? BodyChoice.Of(symbol, "year") : null;

    private BodyChoice? BySubject(NumberList list, ListedNumber item)
    {
        foreach (var organ in Subjects(list))
        {
            var code = _words.Lexicon.OrganCode(organ.Value);
            if (code == "-" && organ.Index < list.Start && list.Start - organ.Index - organ.Length < NearSubject)
            {
                // "the Working Group established in paragraph 28 of its resolution": the organ is what the resolution made, not who adopted it.
                if (_words.Established.IsMatch(source.Folded[(organ.Index + organ.Length)..list.Start]))
                {
                    continue;
                }

                return BodyChoice.External with { Rule = "subject" };
            }

            if (code != "-" && FullBody(code, item.Number) is { } body && Choose(body, list, item, "subject") is { } choice)
            {
                return choice;
            }
        }

        return scope.Body is { } own && (source.IsOrganSpeaking || scope.IsAdoptedText) ? Choose(own, list, item, "possessive")
            : NamedBefore(list, item);
    }

    // "the Human Rights Council adopted by consensus resolution 51/22"
    private BodyChoice? ByAdoption(NumberList list, ListedNumber item)
    {
        var clause = ClauseStart(list.Start);
        var organ = _organs.LastOrDefault(m => m.Index >= clause && m.Index + m.Length <= list.Start);
        if (organ is null || !_words.Adopted.IsMatch(source.Folded[(organ.Index + organ.Length)..list.Start]))
        {
            return null;
        }

        var code = _words.Lexicon.OrganCode(organ.Value);
        return code == "-" ? BodyChoice.External with { Rule = "subject" }
            : FullBody(code, item.Number) is { } body ? Choose(body, list, item, "subject")
            : null;
    }

    /// <summary>Organs that can be the subject of a possessive: the one that follows, then those before it in the clause, the nearest first.</summary>
    private IEnumerable<Capture> Subjects(NumberList list)
    {
        if (_words.SubjectAfter.Match(source.Folded, list.End) is { Success: true } after)
        {
            yield return after.Groups["organ"];
        }

        var clause = ClauseStart(list.Start);
        foreach (var match in _organs.Where(m => m.Index >= clause && m.Index + m.Length <= list.Start).Reverse())
        {
            yield return match;
        }
    }

    /// <summary>In a narrative text the subject may have been named in an earlier sentence of the paragraph.</summary>
    private BodyChoice? NamedBefore(NumberList list, ListedNumber item) =>
        _organs.Where(m => m.Index + m.Length <= list.Start).Reverse()
            .Select(match => _words.Lexicon.OrganCode(match.Value))
            .Where(code => code != "-")
            .Select(code => FullBody(code, item.Number) is { } body ? Choose(body, list, item, "subject") : null)
            .FirstOrDefault(choice => choice is not null);

    private int ClauseStart(int before) => _clauseEnds.LastOrDefault(end => end <= before);

    /// <summary>Roman sessions and special sessions are the Assembly's, annual numbers the Economic and Social Council's, unless words say otherwise.</summary>
    private BodyChoice? ByShape(NumberList list, ListedNumber item, string? joined)
    {
        var number = item.Number;
        var body = number.Shape switch
        {
            PrintedNumberShape.Annual => scope.Body == "CHR" && number.SessionNumber <= 2006 ? "CHR" : "ECOSOC",
            PrintedNumberShape.Roman => RomanBody(number),
            PrintedNumberShape.Session when number.IsSpecialSession => IsCouncilSession(list, item, joined) ? "HRC" : "GA",
            _ => null,
        };
        return body is not null && number.In(body, list.Kind) is { } symbol ? BodyChoice.Of(symbol, "symbol") : null;
    }

    private bool IsCouncilSession(NumberList list, ListedNumber item, string? joined) =>
        SymbolPlausibility.CanNumber("HRC", item.Number) && (joined == "HRC" || (OrganBefore(list) is { } organ && FullBody(organ, item.Number) == "HRC"));

    private string RomanBody(PrintedNumber number) =>
        scope.Body is "IOM" && !SymbolPlausibility.CanNumber("GA", number) ? "IOM"
        : SymbolPlausibility.CanNumber("GA", number) || !SymbolPlausibility.CanNumber("ECOSOC", number) ? "GA"
        : "ECOSOC";

    /// <summary>The Assembly in its own texts; else an organ named before; else what plausibility leaves, and candidates when it leaves two.</summary>
    private BodyChoice ByDocument(NumberList list, ListedNumber item)
    {
        var candidates = item.Number.Candidates(list.Kind);
        var plausible = candidates.Where(c => c.Body is { } body && IsPlausible(body, c, item)).ToImmutableArray();
        if (plausible.IsEmpty && item.Date is not null)
        {
            return ByDocument(list, item with { Date = null });
        }

        // "submitted pursuant to resolution 43/1" after "Human Rights Council resolution 43/1"
        if (scope.NamedBefore(list.Kind, item.Number) is { } named && Choose(named, list, item, "document") is { } again)
        {
            return again;
        }

        var own = plausible.FirstOrDefault(c => c.Body == "GA");
        if (scope.Body == "GA" && scope.IsAdoptedText && own is not null)
        {
            return BodyChoice.Of(own, "document");
        }

        return ByOrganBefore(list, item, own is null)
            ?? (plausible.Length == 1 && (plausible[0].Body is "GA" || plausible[0].Body == scope.Body || IsNamed(plausible[0].Body)) ? BodyChoice.Of(plausible[0], "document")
            : BodyChoice.Among(plausible.IsEmpty ? candidates : plausible));
    }

    /// <summary>"by the Environment Assembly at its fifth session, in resolution 5/14": the nearest organ before in the clause.</summary>
    /// <param name="mayBeForeign">Whether the number cannot be the Assembly's, so that an organ without symbols may have issued it.</param>
    private BodyChoice? ByOrganBefore(NumberList list, ListedNumber item, bool mayBeForeign) => OrganBefore(list) switch
    {
        null => null,
        { } code when code != "-" && FullBody(code, item.Number) is { } body => Choose(body, list, item, "subject"),
        _ => mayBeForeign ? BodyChoice.External with { Rule = "subject" } : null,
    };

    /// <summary>Code of the nearest organ before the list in its clause.</summary>
    private string? OrganBefore(NumberList list)
    {
        var clause = ClauseStart(list.Start);
        var organ = _organs.LastOrDefault(m => m.Index >= clause && m.Index + m.Length <= list.Start);
        return organ is null ? null : _words.Lexicon.OrganCode(organ.Value);
    }

    private bool IsNamed(string? body) => _organs.Any(m => _words.Lexicon.OrganCode(m.Value) == body);

    private BodyChoice? Choose(string body, NumberList list, ListedNumber item, string rule) =>
        item.Number.In(body, list.Kind) is { } symbol && IsPlausible(body, symbol, item) ? BodyChoice.Of(symbol, rule) : null;

    private bool IsPlausible(string body, DocumentSymbol symbol, ListedNumber item) =>
        SymbolPlausibility.CanNumber(body, item.Number)
        && (scope.Horizon is not { } horizon || SymbolPlausibility.HadBegun(body, item.Number, horizon))
        && (item.Date is not { } date || SymbolPlausibility.DateFits(symbol, date));

    /// <summary>The full body that a head noun such as "the Council" stands for; null when it is none that is known.</summary>
    private string? FullBody(string code, PrintedNumber number) => (code, number.Shape) switch
    {
        ("ASSEMBLY", _) => "GA",
        ("COUNCIL", PrintedNumberShape.Year) => "SC",
        ("COUNCIL", PrintedNumberShape.Annual) => "ECOSOC",
        ("COUNCIL", PrintedNumberShape.Session) => "HRC",
        ("COUNCIL", _) => LastNamed(["ECOSOC", "TC", "IOM"]) ?? "ECOSOC",
        ("COMMISSION", PrintedNumberShape.Annual or PrintedNumberShape.Roman) => LastNamed(["CHR"]),
        ("COMMISSION", _) => null,
        _ => code,
    };

    private string? LastNamed(string[] codes) =>
        _organs.Select(m => _words.Lexicon.OrganCode(m.Value)).LastOrDefault(codes.Contains)
        ?? (scope.Body is { } own && codes.Contains(own) ? own : scope.LastNamed(codes));
}
