using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>SHA-256 of a document's bytes.</summary>
internal readonly record struct DocumentHash(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    public static DocumentHash Of(ReadOnlySpan<byte> document)
    {
        Span<ulong> parts = stackalloc ulong[4];
        SHA256.HashData(document, MemoryMarshal.AsBytes(parts));
        return new DocumentHash(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>In hexadecimal, lower case.</summary>
    public override string ToString()
    {
        ReadOnlySpan<ulong> parts = [First, Second, Third, Fourth];
        return Convert.ToHexStringLower(MemoryMarshal.AsBytes(parts));
    }
}
