namespace UnGraphQL.Documents.Formats;

/// <summary>What the length or the indent of a line says of its place in a paragraph.</summary>
internal enum LineFit
{
    Unknown,

    /// <summary>As long as an indented first line, and no longer.</summary>
    First,

    /// <summary>Longer than a first line can be, or as long as those below it.</summary>
    Inner,
}
