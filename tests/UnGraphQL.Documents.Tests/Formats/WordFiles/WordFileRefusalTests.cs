using System.IO.Compression;
using System.Text;
using static UnGraphQL.Documents.Tests.Formats.WordFiles.WordFileBuilder;

namespace UnGraphQL.Documents.Tests.Formats.WordFiles;

public sealed class WordFileRefusalTests
{
    private static WordFileBuilder Plain => new() { Body = P("The General Assembly,") + P("Recalling its plan,") + P("Decides to act.") };

    [Fact]
    public void OldWordFileIsRefusedWithWhatToDo() =>
        Assert.Equal("old.doc is a Word file of before 2007, or one with a password: open it in Word and save it as .docx without a password.", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "old.doc"));

    [Fact]
    public void RichTextIsRefusedWithWhatToDo() => Assert.Contains("save it as .docx", Refusal(@"{\rtf1 The General Assembly}"u8.ToArray()));

    [Fact]
    public void OtherZipFilesAreNoWordFiles()
    {
        Assert.Contains("no Word file", Refusal(Zip(("a/resolution.txt", "The General Assembly,"u8.ToArray()))));
        Assert.Contains("no Word document", Refusal(Zip(("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""u8.ToArray()))));
    }

    [Fact]
    public void EveryBeginningOfAFileIsRefused()
    {
        var content = Plain.Build();
        for (var length = 4; length < content.Length; length += 7)
        {
            Assert.NotEmpty(Refusal(content[..length]));
        }
    }

    [Fact]
    public void DamagedBytesAreReadOrRefused()
    {
        var random = new Random(2017);
        for (var round = 0; round < 300; round++)
        {
            var content = Plain.Build();
            for (var i = 0; i < 5; i++)
            {
                content[random.Next(4, content.Length)] = (byte)random.Next(256);
            }

            var result = DocumentReader.Read(content, "damaged.docx");
            Assert.Equal(result.Documents.IsEmpty, result.Refusal is not null);
        }
    }

    [Fact]
    public void PartThatUnpacksToMoreThanADocumentIsRefused()
    {
        var file = Plain;
        file.Entries.Add(("word/huge.xml", Encoding.ASCII.GetBytes($"<a>{new string(' ', 70 << 20)}</a>")));
        var content = file.Build();
        Assert.True(content.Length < 1 << 20); // a bomb
        Assert.Contains("unpacks to more than", Refusal(content));
    }

    [Fact]
    public void ElementsNestedTooDeepAreRefused()
    {
        var file = new WordFileBuilder { Body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + P("x") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)) };
        Assert.Contains("nest more than", Refusal(file.Build()));
    }

    [Fact]
    public void DeclarationOfADocumentTypeIsRefused()
    {
        var file = Plain;
        file.Entries.Add(("word/evil.xml", """<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&d;</a>"""u8.ToArray()));
        Assert.Contains("word/evil.xml", Refusal(file.Build()));
    }

    [Fact]
    public void EntriesNamedAsPathsAndZipFilesInsideChangeNothing()
    {
        var file = Plain;
        file.Entries.Add(("../../outside.txt", "x"u8.ToArray()));
        file.Entries.Add(("word/embeddings/inner.zip", Zip(("x", new byte[100]))));
        Assert.Null(DocumentReader.Read(file.Build(), "test.docx").Refusal);
    }

    [Fact]
    public void TooManyEntriesAreRefused()
    {
        var file = Plain;
        file.Entries.AddRange(Enumerable.Range(0, 6000).Select(i => ($"word/media/{i}", Array.Empty<byte>())));
        Assert.Contains("entries", Refusal(file.Build()));
    }

    private static string Refusal(byte[] content, string name = "test.docx")
    {
        var result = DocumentReader.Read(content, name);
        Assert.Empty(result.Documents);
        return result.Refusal ?? "";
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
