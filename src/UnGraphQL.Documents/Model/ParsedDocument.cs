using System.Collections.Immutable;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Model;

/// <summary>
/// One document in one language as a reader understood it. Null means that the document does not say; missing lists are empty.
/// A source whose text holds several resolutions gives several of these.
/// </summary>
public sealed record ParsedDocument
{
    public required SourceFormat Format { get; init; }

    public required Language Language { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>Printed symbol, or one derived from number and body (then with the diagnostic <c>derivedSymbol</c>).</summary>
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>Other symbols of the same document, as both halves of a joint symbol.</summary>
    public ImmutableArray<DocumentSymbol> Aliases { get; init; } = [];

    /// <summary>Code of the organ: GA, SC, ECOSOC, HRC, IOM.</summary>
    public string? Body { get; init; }

    /// <summary><c>67</c>, <c>S-27</c>, <c>ES-10</c>, the year for ECOSOC; null for the Security Council.</summary>
    public string? Session { get; init; }

    public string? Title { get; init; }

    /// <summary>Never the date of distribution.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>Number of the meeting, in digits.</summary>
    public string? Meeting { get; init; }

    /// <summary><c>plenary</c>; null when the document does not print the kind.</summary>
    public string? MeetingKind { get; init; }

    /// <summary>Printed label of the agenda item: <c>121 (l)</c>.</summary>
    public string? AgendaItem { get; init; }

    /// <summary>Subject of that item.</summary>
    public string? AgendaItemTitle { get; init; }

    public ImmutableArray<DocumentSymbol> Drafts { get; init; } = [];

    /// <summary>Who submitted the draft, as printed: Members, or a sentence as "submitted by the Chair". The official XML has them in English in every language.</summary>
    public ImmutableArray<string> Sponsors { get; init; } = [];

    /// <summary>Members that joined them after the draft was issued.</summary>
    public ImmutableArray<string> AdditionalSponsors { get; init; } = [];

    public DateOnly? DistributedOn { get; init; }

    /// <summary><c>12-48682</c>, <c>GE.16-12199</c>.</summary>
    public string? JobNumber { get; init; }

    /// <summary>Name of the committee on whose report it was adopted; null when without reference to a Main Committee.</summary>
    public string? Committee { get; init; }

    /// <summary>Report of that committee, and its addenda. As the drafts they are of the masthead and no references.</summary>
    public ImmutableArray<DocumentSymbol> CommitteeReports { get; init; } = [];

    public ParsedVote? Vote { get; init; }

    /// <summary>Flat and in document order; headings and tables are entries of their own. Only labelled items are children.</summary>
    public ImmutableArray<ParsedParagraph> Paragraphs { get; init; } = [];

    public ImmutableArray<ParsedFootnote> Footnotes { get; init; } = [];

    /// <summary>In document order; those of a footnote after those of the paragraphs.</summary>
    public ImmutableArray<ParsedReference> References { get; init; } = [];

    /// <summary>References of the text to itself ("the present resolution", "paragraph 2 above"), kept apart from citations.</summary>
    public ImmutableArray<ParsedReference> SelfReferences { get; init; } = [];

    public ImmutableArray<ParsedMention> Organizations { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Page furniture: where it stands in the source. It is in no text.</summary>
    public ImmutableArray<TextSpan> Furniture { get; init; } = [];
}
