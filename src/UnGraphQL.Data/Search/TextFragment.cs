using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Search;

/// <summary>A part of a text around words that were found.</summary>
/// <param name="Text">As it stands in the whole text.</param>
/// <param name="Marks">What was found in it, in order, apart from each other; UTF-16 units of the fragment.</param>
public sealed record TextFragment(string Text, ImmutableArray<TextSpan> Marks);
