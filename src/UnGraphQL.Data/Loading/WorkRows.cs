using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>All rows derived for one work. References are not resolved yet.</summary>
internal sealed record WorkRows(Work Work)
{
    public List<WorkSymbol> Symbols { get; } = [];

    public List<LanguageVersion> Versions { get; } = [];

    public List<Ballot> Ballots { get; } = [];

    public List<Sponsor> Sponsors { get; } = [];

    public List<Paragraph> Paragraphs { get; } = [];

    public List<ParagraphText> ParagraphTexts { get; } = [];

    public List<Footnote> Footnotes { get; } = [];

    public List<FootnoteText> FootnoteTexts { get; } = [];

    public List<FootnoteAnchor> FootnoteAnchors { get; } = [];

    public List<FootnoteCall> FootnoteCalls { get; } = [];

    public List<CrossReference> References { get; } = [];

    public List<ReferenceMention> ReferenceMentions { get; } = [];

    public List<InternalReference> InternalReferences { get; } = [];

    public List<InternalReferenceText> InternalReferenceTexts { get; } = [];

    public List<OrganizationMention> OrganizationMentions { get; } = [];

    public List<DiagnosticEntry> Diagnostics { get; } = [];
}
