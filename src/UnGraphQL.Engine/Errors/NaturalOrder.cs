namespace UnGraphQL.Engine.Errors;

/// <summary>Orders names by character code, runs of digits by their number: <c>a2</c> before <c>a10</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var a = x.AsSpan();
        var b = y.AsSpan();
        while (!a.IsEmpty && !b.IsEmpty)
        {
            var isNumber = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]);
            var order = isNumber ? CompareNumbers(Digits(a), Digits(b)) : a[0].CompareTo(b[0]);
            if (order != 0)
            {
                return order;
            }

            a = a[(isNumber ? Digits(a).Length : 1)..];
            b = b[(isNumber ? Digits(b).Length : 1)..];
        }

        return a.Length - b.Length;
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text : text[..length];
    }

    private static int CompareNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.TrimStart('0');
        b = b.TrimStart('0');
        return a.Length != b.Length ? a.Length - b.Length : a.SequenceCompareTo(b);
    }
}
