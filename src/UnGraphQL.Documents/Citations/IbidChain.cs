using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// The sequence of sources that an <c>Ibid.</c> looks back on. A source that is not recognised, as a book, stays in the sequence
/// and is never skipped: an <c>Ibid.</c> after it adds no reference.
/// </summary>
internal sealed class IbidChain(CitationScope scope)
{
    private readonly CitationWords _words = scope.Words;
    private ParsedReference? _last;
    private bool _isOpaque;

    /// <summary>Adds the references that each <c>Ibid.</c> of a text stands for, and remembers its last source.</summary>
    public void Follow(CitationFindings found)
    {
        var all = _words.Ibid.Matches(found.Source);
        foreach (var match in all)
        {
            Remember(found.References.LastOrDefault(r => r.Span.End <= match.Index));
            Resolve(found, match);
        }

        var last = found.References.LastOrDefault();
        var isFollowedByIbid = all.LastOrDefault() is { } ibid && (last is null || ibid.Index > last.Span.Start);
        if (!isFollowedByIbid)
        {
            Remember(last);
            SetOpaque(last is null && found.Source.IsNote);
        }
    }

    private void Remember(ParsedReference? source)
    {
        if (source is not null)
        {
            (_last, _isOpaque) = (source, false);
        }
    }

    private void SetOpaque(bool isOpaque)
    {
        if (isOpaque)
        {
            (_last, _isOpaque) = (null, true);
        }
    }

    private void Resolve(CitationFindings found, Match ibid)
    {
        var end = ibid.Index + ibid.Length;
        var span = new TextSpan(ibid.Index, end);
        var stop = found.Text.IndexOf(';', end);
        var own = found.References.FirstOrDefault(r => r.Span.Start >= end && (stop < 0 || r.Span.Start < stop));
        if (own is not null || _isOpaque)
        {
            // "Ibid., document S/12827" and "Ibid., Supplement No. 40 (A/67/40)" name their source themselves.
            return;
        }

        if (_last is null)
        {
            found.Doubt(DiagnosticCodes.UnresolvedIbid, span, "\"Ibid.\" has no source before it.");
            found.Add(found.Reference(span, ReferenceKind.Other, ReferenceStatus.Ambiguous));
            return;
        }

        if (Continue(found, _last, span) is { } reference)
        {
            found.Add(reference);
            _last = reference;
        }
        else
        {
            SetOpaque(true);
        }
    }

    /// <summary>The source again with another volume, supplement or pinpoint; null when the words lead to a source that is not recognised.</summary>
    private ParsedReference? Continue(CitationFindings found, ParsedReference source, TextSpan ibid)
    {
        var text = found.Text;
        // a volume with a number is that of the Treaty Series even when another source stands between
        if (_words.TreatyVolume.Match(text, ibid.End) is { Success: true } volume && (source.Kind == ReferenceKind.Treaty || volume.Groups["numbered"].Success))
        {
            return found.Reference(new TextSpan(ibid.Start, volume.Index + volume.Length), ReferenceKind.Treaty, ReferenceStatus.External);
        }

        if (_words.Supplement.Match(text, ibid.End) is { Success: true } supplement)
        {
            return Supplement(source.Symbol, supplement.Groups["number"].Value) is { } symbol
                ? found.Reference(ibid, ReferenceKind.Document, ReferenceStatus.Known, symbol) with { Pinpoint = PinpointAt(text, supplement.Index + supplement.Length) }
                : null;
        }

        var again = found.Reference(ibid, source.Kind, source.Status, source.Symbol);
        return PinpointAt(text, ibid.End) is { } pinpoint ? again with { Pinpoint = pinpoint }
            : text[ibid.End..].TrimEnd('.', ' ').Length == 0 ? again with { Pinpoint = source.Pinpoint }
            : null;
    }

    private string? PinpointAt(string text, int at) =>
        _words.PinpointAfter.Match(text, at) is { Success: true } match ? Pinpoint.ReadAfter(match.Groups["pins"].Value, _words).Print() : null;

    /// <summary>Supplements of the Official Records of a session are numbered as its documents: Supplement No. 53 of session 67 is A/67/53.</summary>
    private static DocumentSymbol? Supplement(DocumentSymbol? source, string number) =>
        source is { Body: "GA", Session: { } session, Number: null } && session.All(char.IsAsciiDigit)
            ? DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"A/{session}/{number}"))
            : null;
}
