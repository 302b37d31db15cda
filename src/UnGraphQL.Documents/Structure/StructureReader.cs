using System.Collections.Immutable;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>From the blocks of a form to a document without citations and organizations.</summary>
internal static class StructureReader
{
    /// <summary>One document, or one for each resolution when the text holds several.</summary>
    public static ImmutableArray<ParsedDocument> Read(ImmutableArray<Block> blocks, SourceFormat format, LanguagePack pack)
    {
        var texts = LetteredParts.Split(blocks, pack);
        return [.. texts.Select(t => ReadOne(t, format, pack)).Select(d => texts.Count == 1 ? d : WithoutForeignNotes(d))];
    }

    private static ParsedDocument ReadOne(ImmutableArray<Block> blocks, SourceFormat format, LanguagePack pack)
    {
        var parts = DocumentParts.Divide(blocks, pack);
        var (masthead, unplaced) = MastheadReader.Read(parts, pack);
        var diagnostics = new List<Diagnostic>();
        var main = BodyReader.Read(parts.Body, pack, masthead.Kind is DocumentKind.Resolution or DocumentKind.Decision);
        Addresses.Assign(main, "", diagnostics);
        List<ParagraphNode> nodes = [.. main, .. AnnexReader.Read(parts.Annexes, pack, diagnostics)];
        var footnotes = FootnoteReader.Read(parts.Notes, nodes, [.. parts.Head, .. parts.Closing], pack, diagnostics);
        diagnostics.AddRange(StructureChecks.Run(masthead, unplaced, main, parts));
        return Assemble(masthead, format, pack.Language) with
        {
            Title = FootnoteReader.WithoutMarks(masthead.Title, parts.Notes, pack),
            Paragraphs = [.. nodes.Select(n => n.ToParagraph())],
            Footnotes = footnotes,
            Diagnostics = [.. diagnostics],
            Furniture = [.. parts.Furniture.Concat(parts.Tail).Select(b => b.Span).OrderBy(s => s.Start)],
        };
    }

    // Resolutions of one text share its notes: each keeps those it calls.
    private static ParsedDocument WithoutForeignNotes(ParsedDocument document) => document with
    {
        Footnotes = [.. document.Footnotes.Where(f => f.Anchors.Length > 0)],
        Diagnostics = [.. document.Diagnostics.Where(d => d.Code != DiagnosticCodes.UnanchoredFootnote)],
    };

    /// <summary>What a masthead says of a document.</summary>
    public static ParsedDocument Assemble(Masthead masthead, SourceFormat format, Language language) => new()
    {
        Format = format,
        Language = language,
        Kind = masthead.Kind ?? DocumentKind.Other,
        Symbol = masthead.Symbol,
        Aliases = masthead.Aliases,
        Body = masthead.Body,
        Session = masthead.Session,
        Title = masthead.Title,
        AdoptedOn = masthead.AdoptedOn,
        Meeting = masthead.Meeting,
        MeetingKind = masthead.MeetingKind,
        AgendaItem = masthead.AgendaItem,
        AgendaItemTitle = masthead.AgendaItemTitle,
        Drafts = masthead.Drafts,
        CommitteeReports = masthead.CommitteeReports,
        DistributedOn = masthead.DistributedOn,
        JobNumber = masthead.JobNumber,
        Committee = masthead.Committee,
        Vote = masthead.Vote,
    };
}
