using System.Buffers.Text;
using System.Text;

namespace UnGraphQL.Api.Nodes;

/// <summary>An opaque global ID: type and natural key as base64url, so that it survives a reload.</summary>
/// <param name="Type">Object type; <c>Document</c> for every kind of document.</param>
internal readonly record struct GlobalId(string Type, string Key)
{
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Type}:{Key}"));

    /// <summary>Null for a text that is no global ID.</summary>
    public static GlobalId? Parse(string id)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(id.Length)];
        if (!Base64Url.IsValid(id) || !Base64Url.TryDecodeFromChars(id, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : new GlobalId(text[..colon], text[(colon + 1)..]);
    }

    /// <summary>The parts of a key of two, split at the last mark; null when the mark is missing.</summary>
    public (string Left, string Right)? Split(char mark)
    {
        var at = Key.LastIndexOf(mark);
        return at < 0 ? null : (Key[..at], Key[(at + 1)..]);
    }
}
