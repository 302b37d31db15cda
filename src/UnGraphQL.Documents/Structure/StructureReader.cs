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
    /// <param name="blocks">Of the whole source.</param>
    /// <param name="links">That the form sets, in the source.</param>
    public static ImmutableArray<LinkedDocument> Read(ImmutableArray<Block> blocks, SourceFormat format, LanguagePack pack, ImmutableArray<SourceLink> links)
    {
        var texts = LetteredParts.Split(blocks, pack);
        return [.. texts.Select(t => ReadOne(t, format, pack, links)).Select(d => texts.Count == 1 ? d : WithoutForeignNotes(d))];
    }

    private static LinkedDocument ReadOne(ImmutableArray<Block> blocks, SourceFormat format, LanguagePack pack, ImmutableArray<SourceLink> links)
    {
        var parts = DocumentParts.Divide(blocks, pack);
        var (masthead, unplaced) = MastheadReader.Read(parts, pack);
        var diagnostics = new List<Diagnostic>();
        var main = BodyReader.Read(parts.Body, pack, masthead.Kind is DocumentKind.Resolution or DocumentKind.Decision);
        Addresses.Assign(main, "", diagnostics);
        List<ParagraphNode> nodes = [.. main, .. AnnexReader.Read(parts.Annexes, pack, diagnostics)];
        var footnotes = FootnoteReader.Read(parts.Notes, nodes, [.. parts.Head, .. parts.Closing], pack, diagnostics);
        diagnostics.AddRange(StructureChecks.Run(masthead, unplaced, main, parts, pack));
        var document = Assemble(masthead, format, pack.Language) with
        {
            Title = FootnoteReader.WithoutMarks(masthead.Title, parts.Notes, pack),
            Paragraphs = [.. nodes.Select(n => n.ToParagraph())],
            Footnotes = [.. footnotes.Select(f => f.Note)],
            Diagnostics = [.. diagnostics],
            Furniture = [.. parts.Furniture.Concat(parts.Tail).Select(b => b.Span).OrderBy(s => s.Start)],
        };
        var placed = nodes.SelectMany(n => n.WithItems()).Select(n => (n.Address, n.Text)).Concat(footnotes.Select(f => (f.Note.Address, f.Text)));
        return new LinkedDocument(document, TextLinks.Place(links, placed));
    }

    // Resolutions of one text share its notes: each keeps those it calls.
    private static LinkedDocument WithoutForeignNotes(LinkedDocument linked)
    {
        var foreign = linked.Document.Footnotes.Where(f => f.Anchors.IsEmpty).Select(f => f.Address).ToHashSet(StringComparer.Ordinal);
        return new LinkedDocument(
            linked.Document with
            {
                Footnotes = [.. linked.Document.Footnotes.Where(f => !foreign.Contains(f.Address))],
                Diagnostics = [.. linked.Document.Diagnostics.Where(d => d.Code != DiagnosticCodes.UnanchoredFootnote)],
            },
            [.. linked.Links.Where(l => !foreign.Contains(l.Address))]);
    }

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
        Sponsors = masthead.Sponsors,
        AdditionalSponsors = masthead.AdditionalSponsors,
        CommitteeReports = masthead.CommitteeReports,
        DistributedOn = masthead.DistributedOn,
        JobNumber = masthead.JobNumber,
        Committee = masthead.Committee,
        Vote = masthead.Vote,
    };
}
