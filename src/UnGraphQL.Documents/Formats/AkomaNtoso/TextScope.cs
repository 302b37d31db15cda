using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>A text with an address scope of its own: the main text, or an annex.</summary>
/// <param name="Prefix">Empty, or <c>annex1.</c></param>
internal sealed record TextScope(string Prefix)
{
    public List<ParagraphNode> Nodes { get; } = [];

    public List<BodyPart> Parts { get; } = [];

    /// <summary>Parts that belong to nothing beside them.</summary>
    public List<BodyPart> Unplaced { get; } = [];

    /// <summary>Nodes whose number is not printed but left out between two others.</summary>
    public List<ParagraphNode> Unnumbered { get; } = [];
}
