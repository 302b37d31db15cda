using System.Security.Cryptography;

namespace UnGraphQL.Engine.Execution.Planning;

internal static class DocumentHash
{
    /// <summary>SHA-256 of a document's bytes in hexadecimal, lower case.</summary>
    public static string Of(ReadOnlySpan<byte> document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(document, hash);
        return Convert.ToHexStringLower(hash);
    }
}
