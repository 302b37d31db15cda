using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Data;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Http.Caching;

/// <summary>
/// The <c>ETag</c> of an answer, known before the operation is executed: the same program gives the same answer to the same document,
/// operation and variables from the same version of the collection. Weak, because a compressed answer has the same one.
/// </summary>
/// <param name="DocumentHash">SHA-256 of the document in hexadecimal.</param>
internal sealed record ResponseTag(EntityTagHeaderValue Value, string DocumentHash)
{
    private static readonly byte[] _program = [.. new[] { typeof(Program), typeof(RequestExecutor), typeof(UnGraphQLContext), typeof(ParsedDocument) }
        .SelectMany(type => type.Assembly.ManifestModule.ModuleVersionId.ToByteArray())];

    /// <param name="version">Of the collection before execution; what is loaded in between gives a newer answer an older tag, never the reverse.</param>
    public static ResponseTag Of(GraphQLRequest request, ResponseMediaType mediaType, DatasetVersion version)
    {
        var document = SHA256.HashData(request.Query.Span);
        var parts = new ArrayBufferWriter<byte>();
        parts.Write(_program);
        parts.Write(document);
        Write(parts, version.Number);
        Write(parts, version.LoadedAt.Ticks);
        Write(parts, (long)mediaType);
        Write(parts, request.ReportCost ? 1 : 0);
        WriteName(parts, request.OperationName);
        if (request.Variables.ValueKind == JsonValueKind.Object)
        {
            CanonicalJson.Write(parts, request.Variables);
        }

        var tag = Convert.ToHexStringLower(SHA256.HashData(parts.WrittenSpan).AsSpan(0, 16));
        return new ResponseTag(new EntityTagHeaderValue($"\"{tag}\"", isWeak: true), Convert.ToHexStringLower(document));
    }

    /// <summary>With its length before it, so that it does not run into the variables.</summary>
    private static void WriteName(ArrayBufferWriter<byte> parts, string? name)
    {
        Write(parts, name?.Length ?? -1);
        Encoding.UTF8.GetBytes(name ?? "", parts);
    }

    private static void Write(ArrayBufferWriter<byte> parts, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(parts.GetSpan(sizeof(long)), value);
        parts.Advance(sizeof(long));
    }
}
