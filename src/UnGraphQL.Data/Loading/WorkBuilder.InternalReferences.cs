using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <content>References of the work to itself.</content>
internal sealed partial class WorkBuilder
{
    private void AddInternalReferences()
    {
        var aligned = new AlignedReferences();
        foreach (var version in _versions)
        {
            aligned.Add(version.Language, version.Document.SelfReferences.Where(r => _places.ContainsKey(r.Address)), HaveSamePart);
        }

        foreach (var (address, place) in _places.OrderBy(p => p.Value.Position))
        {
            foreach (var (part, ordinal) in aligned.At(address).Select((part, ordinal) => (part, ordinal)))
            {
                var pinpoints = part.Texts.Values.Select(t => t.Pinpoint).OfType<string>().ToList();
                var row = new InternalReference
                {
                    Id = _ids.Next<InternalReference>(),
                    WorkId = _rows.Work.Id,
                    Address = address,
                    Ordinal = ordinal,
                    Position = _rows.InternalReferences.Count,
                    ParagraphId = place.ParagraphId,
                    FootnoteId = place.FootnoteId,
                    TargetParagraphId = pinpoints.Select(words => ParagraphOf(words, address)).FirstOrDefault(id => id is not null),
                    Pinpoint = pinpoints.FirstOrDefault(),
                    Action = place.Action,
                };
                _rows.InternalReferences.Add(row);
                _rows.InternalReferenceTexts.AddRange(part.Texts.Select(t => new InternalReferenceText
                {
                    InternalReferenceId = row.Id,
                    Language = t.Key,
                    RawText = t.Value.Text,
                    SpanStart = t.Value.Span.Start,
                    SpanEnd = t.Value.Span.End,
                }));
            }
        }
    }

    /// <summary>One language may say "this resolution" where another names a part: these are two.</summary>
    private static bool HaveSamePart(ParsedReference one, ParsedReference other) => NumbersOf(one.Pinpoint) == NumbersOf(other.Pinpoint);

    private static string NumbersOf(string? pinpoint) => pinpoint is null ? "-" : string.Concat(pinpoint.Where(char.IsAsciiDigit));

    /// <summary>What stands in an annex means its own paragraphs first.</summary>
    private long? ParagraphOf(string pinpoint, string address)
    {
        var all = _rows.Paragraphs.ConvertAll(p => (p.Address, p.Id));
        var scope = address.StartsWith("annex", StringComparison.Ordinal) ? address[..(address.IndexOf('.', StringComparison.Ordinal) + 1)] : "";
        var own = scope.Length == 0 ? null
            : PinpointResolver.Resolve(pinpoint, all.Where(p => p.Address.StartsWith(scope, StringComparison.Ordinal)).Select(p => (p.Address[scope.Length..], p.Id)).ToList());
        return own ?? PinpointResolver.Resolve(pinpoint, all);
    }
}
