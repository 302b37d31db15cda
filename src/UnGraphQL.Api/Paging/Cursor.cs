using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Paging;

/// <summary>
/// A cursor: the order of the list and the values of the order's keys at an item, as base64url of a JSON array. It stays where it is when
/// items come and go around it, and it is refused in a list of another order.
/// </summary>
internal static class Cursor
{
    public static string Encode(string order, ReadOnlySpan<string> values)
    {
        string[] parts = [order, .. values];
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));
    }

    /// <exception cref="GraphQLException">For a text that is no cursor and for a cursor of another order.</exception>
    public static IReadOnlyList<string> Decode(string cursor, string order, int count)
    {
        if (!TryRead(cursor, out var parts) || (parts[0] == order && parts.Length != count + 1))
        {
            throw Unknown(cursor);
        }

        return parts[0] == order
            ? parts[1..]
            : throw new GraphQLException($"The cursor belongs to the order \"{parts[0]}\" but this list has the order \"{order}\". Start again without a cursor.");
    }

    public static GraphQLException Unknown(string cursor) =>
        new($"\"{(cursor.Length > 80 ? cursor[..80] + "…" : cursor)}\" is not a cursor of this list.");

    /// <summary>The order and the values of a cursor, as far as it is one.</summary>
    public static bool TryRead(string cursor, [NotNullWhen(true)] out string[]? parts)
    {
        parts = null;
        try
        {
            parts = JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(cursor));
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return false;
        }

        return parts is { Length: > 1 } && Array.TrueForAll(parts, part => part is not null);
    }
}
