using System.Text;

namespace UnGraphQL.Engine.Tests.Language;

/// <summary>Documents as no client means them: random bytes, random tokens, documents cut off, changed, put together, or nested without end. The same ones for the same seed.</summary>
internal sealed class BrokenDocuments(int seed)
{
    private const int Longest = 300;
    private const int Deepest = 50_000;

    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "@", "$", "!", "|", "&", "...", "..", ".", "a", "b", "on", "query", "mutation", "subscription", "fragment", "type", "interface",
        "union", "enum", "input", "scalar", "schema", "extend", "directive", "implements", "repeatable", "true", "false", "null", "FIELD", "0", "-1", "1.5", "1e9", "01", "-", "1.", "\"\"",
        "\"a\"", "\"\"\"a\"\"\"", "\"", "\"\"\"", "\"\\u00e9\"", "\"\\u{1F600}\"", "\"\\uD83D\\uDE00\"", "\"\\uD83D\"", "\"\\q\"", "\"\\u{110000}\"", "#c\n", "\n", "\r", "\uFEFF", ",", "é", "\0", "?",
        "{ a }", "(a: 1)", "@skip(if: $a)", "$a: Int = 1", "...F", "... on A { a }", "{ a: [1, { b: $c }] }", "type A { a: Int }", "fragment F on A { a }",
    ];

    private static readonly byte[][] Whole = [Encoding.UTF8.GetBytes(KitchenSink.Executable), Encoding.UTF8.GetBytes(KitchenSink.TypeSystem), .. Pieces(KitchenSink.Executable), .. Pieces(KitchenSink.TypeSystem)];

    private static readonly string[] Nests = ["{a", "{", "[", "a(a:[", "query($a:[", "{a(b:{c:", "{...{", "{...on A{", "type A{a:[", "\"\"\"", "@a(a:[[", "[[Int", "((", "!", "..."];

    private readonly Random _random = new(seed);

    public byte[] Next() => _random.Next(1_000) == 0 ? Nested() : _random.Next(6) switch
    {
        0 => Bytes(),
        1 => OfTokens(),
        2 => CutOff(),
        3 => PutTogether(),
        _ => Changed(),
    };

    /// <summary>The definitions of a document, so that most of what is changed is short.</summary>
    private static IEnumerable<byte[]> Pieces(string document) =>
        document.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Encoding.UTF8.GetBytes);

    private byte[] Bytes()
    {
        var bytes = new byte[_random.Next(Longest)];
        _random.NextBytes(bytes);
        if (_random.Next(2) == 0)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)(bytes[i] % 96 + 32);
            }
        }

        return bytes;
    }

    private byte[] OfTokens()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(40); count > 0; count--)
        {
            text.Append(Tokens[_random.Next(Tokens.Length)]).Append(_random.Next(3) == 0 ? "" : " ");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private byte[] CutOff()
    {
        var whole = One();
        var start = _random.Next(4) == 0 ? _random.Next(whole.Length) : 0;
        return whole[start.._random.Next(start, whole.Length + 1)];
    }

    private byte[] PutTogether() => [.. CutOff(), .. CutOff()];

    private byte[] Changed()
    {
        var bytes = new List<byte>(One());
        for (var changes = _random.Next(4); changes > 0 && bytes.Count > 0; changes--)
        {
            var place = _random.Next(bytes.Count);
            switch (_random.Next(5))
            {
                case 0: bytes[place] = (byte)_random.Next(256); break;
                case 1: bytes.RemoveAt(place); break;
                case 2: bytes.InsertRange(place, Encoding.UTF8.GetBytes(Tokens[_random.Next(Tokens.Length)])); break;
                case 3: bytes.RemoveRange(place, _random.Next(Math.Min(20, bytes.Count - place))); break;
                default: bytes.InsertRange(place, bytes.GetRange(place, _random.Next(Math.Min(40, bytes.Count - place)))); break;
            }
        }

        return [.. bytes];
    }

    private byte[] Nested()
    {
        var nest = Nests[_random.Next(Nests.Length)];
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(nest, _random.Next(Deepest / nest.Length))));
    }

    private byte[] One() => Whole[_random.Next(8) == 0 ? _random.Next(2) : _random.Next(Whole.Length)];
}
