using System.Collections.Immutable;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>The text of a Word file with all that is printed: numbers of lists, marks of notes, results of fields. Its spans count in this text, as the file itself is packed.</summary>
internal sealed record WordText(SourceText Source, ImmutableArray<WordLine> Lines, ImmutableArray<SourceLink> Links);
