using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>What the lines around a text say of the document. Null means that they do not say.</summary>
internal sealed class Masthead
{
    public DocumentSymbol? Symbol { get; set; }

    public bool IsDerived { get; set; }

    public ImmutableArray<DocumentSymbol> Aliases { get; set; } = [];

    public DocumentKind? Kind { get; set; }

    public string? Body { get; set; }

    public string? Session { get; set; }

    /// <summary>Session in the heading of a council whose numbers carry it as roman numeral.</summary>
    public int? OrdinalSession { get; set; }

    /// <summary>Printed number of the resolution: <c>67/137</c>, <c>1244(CI)</c>, <c>661(1990)</c>.</summary>
    public string? Number { get; set; }

    /// <summary>Session that the roman numeral in <see cref="Number"/> means.</summary>
    public int? NumberSession { get; set; }

    /// <summary>Letter of a resolution adopted in parts: 72/8 B.</summary>
    public string? Letter { get; set; }

    public string? Title { get; set; }

    public DateOnly? AdoptedOn { get; set; }

    /// <summary>Another day that the document has for the adoption.</summary>
    public DateOnly? OtherAdoptedOn { get; set; }

    public string? Meeting { get; set; }

    /// <summary><c>plenary</c>.</summary>
    public string? MeetingKind { get; set; }

    public string? AgendaItem { get; set; }

    public string? AgendaItemTitle { get; set; }

    public ImmutableArray<DocumentSymbol> Drafts { get; set; } = [];

    public ImmutableArray<string> Sponsors { get; set; } = [];

    public ImmutableArray<string> AdditionalSponsors { get; set; } = [];

    public ImmutableArray<DocumentSymbol> CommitteeReports { get; set; } = [];

    public string? Committee { get; set; }

    public DateOnly? DistributedOn { get; set; }

    public string? JobNumber { get; set; }

    public ParsedVote? Vote { get; set; }

    /// <summary>At least one line of a masthead was there.</summary>
    public bool IsPresent { get; set; }
}
