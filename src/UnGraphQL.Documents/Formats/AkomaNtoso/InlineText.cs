using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>The running text of some elements, with the notes called and the links set in it.</summary>
/// <param name="Text">Without the notes. The spans of italics and bold are its emphasis.</param>
internal sealed record InlineText(Block Text, ImmutableArray<AuthorialNote> Notes, ImmutableArray<DocumentLink> Links);

/// <param name="Offset">In the source, where it is called.</param>
/// <param name="Marker">As printed on the page.</param>
/// <param name="Id">By which the source names it; null when it does not.</param>
internal sealed record AuthorialNote(int Offset, string Marker, InlineText Content, string? Id = null);

/// <param name="Source">The words of the link in the source.</param>
internal sealed record DocumentLink(TextSpan Source, string Target);
