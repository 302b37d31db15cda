using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>A paragraph of a Word file, or a whole note. Spans count in the text taken out of the file.</summary>
internal sealed record WordLine(WordRole Role, TextSpan Span)
{
    /// <summary>The marks that call notes: as printed, and where.</summary>
    public ImmutableArray<(string Marker, TextSpan Span)> Marks { get; init; } = [];

    /// <summary>Italic and bold runs.</summary>
    public ImmutableArray<TextSpan> Emphasis { get; init; } = [];

    /// <summary>All of it is bold.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Empty paragraphs before it.</summary>
    public int BlankLines { get; init; }

    /// <summary>Mark of a note.</summary>
    public string? Marker { get; init; }

    /// <summary>Where it stands when it is part of a table; tables are counted from 1.</summary>
    public (int Table, int Row, int Cell)? Cell { get; init; }
}
