namespace UnGraphQL.Documents.Formats;

/// <summary>Tells kinds of files by their first bytes, whatever their names say.</summary>
internal static class FileKinds
{
    /// <summary>A PDF file may have other bytes before its signature (ISO 32000-1, annex H.3.4.1).</summary>
    private const int PdfSearched = 1024;

    public static FileKind Of(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8) ? FileKind.Word
        : content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? FileKind.OldWord
        : content[..Math.Min(content.Length, PdfSearched)].IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf
        : content.StartsWith("{\\rtf"u8) ? FileKind.RichText
        : FileKind.Other;
}
