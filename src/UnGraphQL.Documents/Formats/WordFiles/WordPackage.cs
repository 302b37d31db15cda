using System.IO.Compression;
using System.Xml;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>
/// Looks through a zip file before anything is made of it: what is no Word file, or would unpack to more than a document can be, is refused.
/// Nothing is written, and names of entries are never taken for paths.
/// </summary>
internal static class WordPackage
{
    private const int MostEntries = 5000;

    /// <summary>XML of all parts together. Reports of five hundred pages have ten million bytes; in memory each takes some twenty.</summary>
    private const long MostXml = 20L << 20;

    /// <summary>Text in tables in text boxes nests some fifty deep.</summary>
    private const int DeepestNesting = 200;

    /// <summary>The sentence that says why the file is not read; null when it may be.</summary>
    public static string? Refuse(byte[] content, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries)
        {
            return $"{name} is a zip file of {zip.Entries.Count} entries, more than a Word file has ({MostEntries}).";
        }

        if (!zip.Entries.Any(e => e.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)))
        {
            return $"{name} is a zip file but no Word file: unpack it and load the documents in it.";
        }

        var left = MostXml;
        return zip.Entries.Where(IsXml).Select(entry => Refuse(entry, name, ref left)).FirstOrDefault(refusal => refusal is not null);
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string? Refuse(ZipArchiveEntry entry, string name, ref long left)
    {
        using var part = new LimitedStream(entry.Open(), left);
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > DeepestNesting)
                {
                    return $"{name} has a part, {entry.FullName}, whose elements nest more than {DeepestNesting} deep; no document does.";
                }
            }
        }
        catch (XmlException problem)
        {
            return $"{name} has a damaged part, {entry.FullName}: {problem.Message}";
        }
        catch (EndOfStreamException)
        {
            return $"{name} unpacks to more than {MostXml >> 20} million bytes of text, more than a document can be.";
        }

        left -= part.Taken;
        return null;
    }

    /// <summary>Gives no more than a number of bytes, whatever the zip file says of their length.</summary>
    private sealed class LimitedStream(Stream inner, long limit) : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Taken; set => throw new NotSupportedException(); }

        /// <exception cref="EndOfStreamException">There is more than the limit.</exception>
        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Taken += read;
            return Taken > limit ? throw new EndOfStreamException() : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
