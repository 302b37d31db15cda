using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>Growing UTF-8 in a pooled array. Strings are escaped as JSON; lone surrogates become U+FFFD.</summary>
/// <param name="maxLength">Bytes that may be written; one more throws <see cref="ResponseTooLargeException"/>.</param>
internal sealed class ResponseBuffer(int maxLength = int.MaxValue) : IDisposable
{
    private const int StartLength = 4096;
    private const int ShortLength = 16;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)) + "\"\\");

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(StartLength);
    private int _capacity = Math.Min(StartLength, maxLength);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _capacity = 0;
        Length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public void Truncate(int length) => Length = length;

    public void Write(byte value)
    {
        if (Length == _capacity)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> value)
    {
        var length = Length;
        if (_capacity - length < value.Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_bytes.AsSpan(length));
        Length = length + value.Length;
    }

    /// <summary>The bytes and their padding are copied as one vector; what is behind the name is written over.</summary>
    public void Write(NameToken token)
    {
        if (token.IsPadded && _capacity - Length >= NameToken.PaddedLength)
        {
            Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(token.Bytes)).StoreUnsafe(ref _bytes[Length]);
            Length += token.Length;
        }
        else
        {
            Write(token.Bytes.AsSpan(0, token.Length));
        }
    }

    public void WriteNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        int written;
        while (!value.TryFormat(_bytes.AsSpan(Length, _capacity - Length), out written, default, CultureInfo.InvariantCulture))
        {
            Grow(Math.Min(32, Math.Max(1, maxLength - Length)));
        }

        Length += written;
    }

    public void WriteString(ReadOnlySpan<char> value)
    {
        // Three bytes a character and the quotes always suffice.
        var hasRoom = (_capacity - Length) / 3 > value.Length;
        if (!hasRoom || !(value.Length <= ShortLength ? TryWriteShort(value) : TryWriteUnescaped(value)))
        {
            WriteInParts(value);
        }
    }

    /// <param name="value">Well-formed UTF-8.</param>
    public void WriteString(ReadOnlySpan<byte> value)
    {
        Write((byte)'"');
        for (var plain = value.IndexOfAny(EscapedBytes); plain >= 0; plain = value.IndexOfAny(EscapedBytes))
        {
            Write(value[..plain]);
            WriteEscape((char)value[plain]);
            value = value[(plain + 1)..];
        }

        Write(value);
        Write((byte)'"');
    }

    private bool TryWriteUnescaped(ReadOnlySpan<char> value)
    {
        if (value.ContainsAny(Escaped))
        {
            return false;
        }

        var target = _bytes.AsSpan(Length, _capacity - Length);
        target[0] = (byte)'"';
        Utf8.FromUtf16(value, target[1..], out _, out var written, replaceInvalidSequences: true);
        target[written + 1] = (byte)'"';
        Length += written + 2;
        return true;
    }

    /// <summary>Plain ASCII without what is escaped; for a few characters a loop is faster than vectors.</summary>
    private bool TryWriteShort(ReadOnlySpan<char> value)
    {
        var target = _bytes.AsSpan(Length, value.Length + 2);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            target[i + 1] = (byte)character;
        }

        target[0] = target[^1] = (byte)'"';
        Length += target.Length;
        return true;
    }

    private void WriteInParts(ReadOnlySpan<char> value)
    {
        Write((byte)'"');
        for (var plain = value.IndexOfAny(Escaped); plain >= 0; plain = value.IndexOfAny(Escaped))
        {
            WriteText(value[..plain]);
            WriteEscape(value[plain]);
            value = value[(plain + 1)..];
        }

        WriteText(value);
        Write((byte)'"');
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        // Three bytes a character always suffice; only where they are not at hand is the text measured.
        if ((_capacity - Length) / 3 < text.Length && Encoding.UTF8.GetByteCount(text) is var needed && _capacity - Length < needed)
        {
            Grow(needed);
        }

        Utf8.FromUtf16(text, _bytes.AsSpan(Length, _capacity - Length), out _, out var written, replaceInvalidSequences: true);
        Length += written;
    }

    private void WriteEscape(char value)
    {
        switch (value)
        {
            case '"': Write("\\\""u8); break;
            case '\\': Write("\\\\"u8); break;
            case '\n': Write("\\n"u8); break;
            case '\r': Write("\\r"u8); break;
            case '\t': Write("\\t"u8); break;
            default:
                Write("\\u00"u8);
                Write((byte)(value < 0x10 ? '0' : '1'));
                Write("0123456789abcdef"u8[value & 0xF]);
                break;
        }
    }

    private void Grow(int needed)
    {
        if (needed > maxLength - Length)
        {
            throw new ResponseTooLargeException();
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(_capacity * 2L, (long)Length + needed)));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
        _capacity = Math.Min(larger.Length, maxLength);
    }
}
