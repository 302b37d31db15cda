using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using FootnoteAnchor = UnGraphQL.Data.Entities.FootnoteAnchor;

namespace UnGraphQL.Data.Loading;

/// <content>Paragraphs and notes.</content>
internal sealed partial class WorkBuilder
{
    private void AddParagraphs()
    {
        var list = new AlignedList<PlacedParagraph>();
        foreach (var version in _versions)
        {
            var differences = list.Add(version.Language, PlacedParagraph.InOrder(version.Document).Select(p => (p.Paragraph.Address, p)), DiffersInStructure);
            Report(version, differences, Lead);
        }

        foreach (var part in list.Parts)
        {
            var (paragraph, depth, parent) = part.First;
            var row = new Paragraph
            {
                Id = _ids.Next<Paragraph>(),
                WorkId = _rows.Work.Id,
                Address = part.Address,
                Kind = paragraph.Kind,
                Label = paragraph.Number,
                Position = _rows.Paragraphs.Count,
                Depth = depth,
                ParentId = parent is null ? null : _places.GetValueOrDefault(parent)?.ParagraphId,
                IsMainText = !part.Address.StartsWith("annex", StringComparison.Ordinal),
                Action = part.Texts.Values.Select(p => ActionOf(p.Paragraph.Action)).FirstOrDefault(a => a is not null),
                Languages = part.Languages,
            };
            _rows.Paragraphs.Add(row);
            _places.Add(part.Address, new Place(row.Position, row.Id, null, row.Action));
            _rows.ParagraphTexts.AddRange(part.Texts.Select(text => new ParagraphText
            {
                ParagraphId = row.Id,
                Language = text.Key,
                Text = text.Value.Paragraph.Text,
                Label = text.Value.Paragraph.Number,
                OpeningPhrase = text.Value.Paragraph.OpeningPhrase,
                Section = string.Join('\n', text.Value.Paragraph.Section),
                SpanStart = text.Value.Paragraph.Span.Start,
                SpanEnd = text.Value.Paragraph.Span.End,
            }));
        }
    }

    private void AddFootnotes()
    {
        var list = new AlignedList<ParsedFootnote>();
        foreach (var version in _versions)
        {
            Report(version, list.Add(version.Language, version.Document.Footnotes.Select(n => (n.Address, n))), Lead);
        }

        foreach (var part in list.Parts)
        {
            var row = new Footnote
            {
                Id = _ids.Next<Footnote>(),
                WorkId = _rows.Work.Id,
                Address = part.Address,
                Marker = part.First.Marker,
                Position = _rows.Footnotes.Count,
            };
            _rows.Footnotes.Add(row);
            _rows.FootnoteTexts.AddRange(part.Texts.Select(t => new FootnoteText
            {
                FootnoteId = row.Id,
                Language = t.Key,
                Text = t.Value.Text,
                SpanStart = t.Value.Span.Start,
                SpanEnd = t.Value.Span.End,
            }));
            var callers = part.Texts.Values.SelectMany(n => n.Anchors).Select(a => At(a.Address)).DistinctBy(p => p.ParagraphId).OrderBy(p => p.Position).ToList();
            _rows.FootnoteAnchors.AddRange(callers.Select((caller, i) => new FootnoteAnchor
            {
                FootnoteId = row.Id,
                ParagraphId = caller.ParagraphId ?? throw new InvalidDataException($"The note {part.Address} is called from a note."),
                Position = i,
            }));
            foreach (var (language, note) in part.Texts)
            {
                _rows.FootnoteCalls.AddRange(note.Anchors.Select((anchor, i) => new FootnoteCall
                {
                    FootnoteId = row.Id,
                    Language = language,
                    Position = i,
                    ParagraphId = At(anchor.Address).ParagraphId ?? 0, // Of a paragraph: looked at above.
                    Offset = anchor.Offset,
                }));
            }

            var first = callers.FirstOrDefault();
            if (!_places.TryAdd(part.Address, new Place(_rows.Paragraphs.Count + row.Position, first?.ParagraphId, row.Id, first?.Action)))
            {
                throw new InvalidDataException($"The address {part.Address} is both a paragraph's and a note's.");
            }
        }
    }

    private static OpeningAction? ActionOf(string? code) => code is null ? null
        : Enum.TryParse<OpeningAction>(code.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var action) ? action
        : OpeningAction.Other;
}
