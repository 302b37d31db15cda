using System.Text;

namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>A name that is written often, with its punctuation: of a response field before its value, of an enum value or a type.</summary>
internal sealed class NameToken
{
    public const int PaddedLength = 32;

    public NameToken(string text)
    {
        Length = Encoding.UTF8.GetByteCount(text);
        Bytes = new byte[Math.Max(Length, PaddedLength)];
        Encoding.UTF8.GetBytes(text, Bytes);
    }

    /// <summary>At least <see cref="PaddedLength"/>.</summary>
    public byte[] Bytes { get; }

    /// <summary>Of the name without the padding.</summary>
    public int Length { get; }

    public bool IsPadded => Bytes.Length == PaddedLength;
}
