using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <content>References and mentions of organizations.</content>
internal sealed partial class WorkBuilder
{
    private void AddReferences()
    {
        var aligned = new AlignedReferences();
        foreach (var version in _versions)
        {
            aligned.Add(version.Language, version.Document.References);
        }

        if (aligned.AddressesOutside(_places.Keys.ToHashSet(StringComparer.Ordinal)).FirstOrDefault() is { } outside)
        {
            throw new InvalidDataException($"A reference stands at {outside}, which is no address of the document.");
        }

        foreach (var (address, place) in _places.OrderBy(p => p.Value.Position))
        {
            foreach (var (part, ordinal) in aligned.At(address).Select((part, ordinal) => (part, ordinal)))
            {
                var row = ReferenceRow(part, place, ordinal);
                _rows.References.Add(row);
                _rows.ReferenceMentions.AddRange(part.Texts.Select(t => new ReferenceMention
                {
                    CrossReferenceId = row.Id,
                    Language = t.Key,
                    RawText = t.Value.Text,
                    SpanStart = t.Value.Span.Start,
                    SpanEnd = t.Value.Span.End,
                }));
            }
        }
    }

    private CrossReference ReferenceRow(AlignedPart<ParsedReference> part, Place place, int ordinal)
    {
        var first = part.First;
        var status = first.Status == ReferenceStatus.Held ? ReferenceStatus.Known : first.Status;
        return new CrossReference
        {
            Id = _ids.Next<CrossReference>(),
            WorkId = _rows.Work.Id,
            Address = part.Address,
            Ordinal = ordinal,
            Position = _rows.References.Count,
            ParagraphId = place.ParagraphId,
            FootnoteId = place.FootnoteId,
            Kind = first.Kind,
            Status = status,
            UnresolvedStatus = status,
            TargetSymbol = first.Symbol?.Key,
            Pinpoint = part.Texts.Values.Select(t => t.Pinpoint).FirstOrDefault(p => p is not null),
            CitedDate = part.Texts.Values.Select(t => t.Date).FirstOrDefault(d => d is not null),
            InferredDate = part.Texts.Values.All(t => t.Date is null) ? part.Texts.Values.Select(t => t.InferredDate).FirstOrDefault(d => d is not null) : null,
            Action = place.Action,
            BodyRule = first.BodyRule,
            Candidates = first.Candidates.IsEmpty ? null : string.Join('\n', first.Candidates.Select(c => c.Key)),
        };
    }

    private void AddMentions()
    {
        foreach (var version in _versions)
        {
            foreach (var (mention, position) in version.Document.Organizations.Select((mention, position) => (mention, position)))
            {
                var place = At(mention.Address);
                _rows.OrganizationMentions.Add(new OrganizationMention
                {
                    Id = _ids.Next<OrganizationMention>(),
                    OrganizationId = _data.Organization(mention.Code),
                    WorkId = _rows.Work.Id,
                    ParagraphId = place.ParagraphId,
                    FootnoteId = place.FootnoteId,
                    Language = version.Language,
                    Position = position,
                    RawText = mention.Text,
                    SpanStart = mention.Span.Start,
                    SpanEnd = mention.Span.End,
                    Kind = mention.Kind,
                });
            }
        }
    }
}
