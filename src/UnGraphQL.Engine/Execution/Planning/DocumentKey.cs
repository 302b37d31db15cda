using System.Runtime.InteropServices;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>A document and the name of the operation asked for, as a key of the plan cache.</summary>
internal sealed class DocumentKey(byte[] document, string? operationName)
{
    public static IEqualityComparer<DocumentKey> Comparer { get; } = new KeyComparer();

    /// <summary>The same without a copy of the bytes, for a look-up.</summary>
    public readonly ref struct Lookup(ReadOnlySpan<byte> document, string? operationName)
    {
        public ReadOnlySpan<byte> Document { get; } = document;

        public string? OperationName { get; } = operationName;
    }

    private Lookup AsLookup() => new(document, operationName);

    /// <summary>The hash is that of strings, whose key is drawn for each process: no client can choose documents that collide.</summary>
    private sealed class KeyComparer : IEqualityComparer<DocumentKey>, IAlternateEqualityComparer<Lookup, DocumentKey>
    {
        public bool Equals(DocumentKey? x, DocumentKey? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Equals(x.AsLookup(), y));

        public bool Equals(Lookup alternate, DocumentKey other)
        {
            var lookup = other.AsLookup();
            return alternate.Document.SequenceEqual(lookup.Document) && alternate.OperationName == lookup.OperationName;
        }

        public int GetHashCode(DocumentKey obj) => GetHashCode(obj.AsLookup());

        /// <summary>A last odd byte is left to the comparison.</summary>
        public int GetHashCode(Lookup alternate) => string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate.Document));

        public DocumentKey Create(Lookup alternate) => new(alternate.Document.ToArray(), alternate.OperationName);
    }
}
