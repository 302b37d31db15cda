using System.Text.Json;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>Strings of a request. An escape of half a character (<c>\ud800</c> alone) is refused.</summary>
internal static class JsonString
{
    /// <summary>Null for <c>null</c>.</summary>
    /// <param name="name">For messages.</param>
    /// <exception cref="BadRequestException">It is no string, or no Unicode.</exception>
    public static string? Read(ref Utf8JsonReader reader, string name) => Decoded(ref reader, name, static (ref reader) => reader.GetString());

    /// <summary>As UTF-8; null for <c>null</c>.</summary>
    /// <exception cref="BadRequestException">It is no string, or no Unicode.</exception>
    public static byte[]? ReadUtf8(ref Utf8JsonReader reader, string name) => Decoded(ref reader, name, CopyUtf8);

    private static byte[] CopyUtf8(ref Utf8JsonReader reader)
    {
        var buffer = new byte[reader.ValueSpan.Length];
        var length = reader.CopyString(buffer);
        return length == buffer.Length ? buffer : buffer[..length];
    }

    private static T? Decoded<T>(ref Utf8JsonReader reader, string name, Decoder<T> decode)
        where T : class
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.String or JsonTokenType.PropertyName => decode(ref reader),
                _ => throw new BadRequestException($"\"{name}\" must be a string."),
            };
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestException($"\"{name}\" is not valid Unicode text.");
        }
    }

    private delegate T? Decoder<T>(ref Utf8JsonReader reader)
        where T : class;
}
