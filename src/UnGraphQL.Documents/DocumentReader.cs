using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents;

/// <summary>From raw bytes to parsed documents: decode, recognise the form, and run the passes in order.</summary>
public static class DocumentReader
{
    /// <summary>Version of all that is derived from a source. Raise it whenever a reader changes what it yields: <c>load --again</c> derives anew.</summary>
    public const int Version = 1;

    /// <summary>Reads one source. Never throws for its content: what cannot be read is refused with place and reason.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">File name, for messages and the form when the content does not tell.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string name) =>
        new([], content.IsEmpty ? "The file is empty." : $"The form of {name} is not recognised.");
}
