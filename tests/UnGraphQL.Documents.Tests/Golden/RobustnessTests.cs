using System.Buffers;
using System.Text;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Golden;

public sealed class RobustnessTests
{
    private const int Cuts = 200;

    public static TheoryData<string> AllSeeds => Seeds.All;

    public static TheoryData<string> EveryForm => OwnDocuments.Names;

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void DocumentOfEveryFormIsReadWithoutAnUnplacedWord(string form)
    {
        var result = DocumentReader.Read(OwnDocuments.Bytes(form), form);
        Assert.Null(result.Refusal);
        Assert.DoesNotContain(result.Documents.Single().Diagnostics, d => d.Code is Diagnostics.DiagnosticCodes.UnplacedText or Diagnostics.DiagnosticCodes.Truncated);
    }

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void EveryBeginningAndEndOfADocumentIsReadOrRefused(string form)
    {
        var content = OwnDocuments.Bytes(form);
        var step = Math.Max(1, content.Length / Cuts);
        for (var cut = 0; cut <= content.Length; cut += step)
        {
            ReadOrRefuse(content.AsMemory(0, cut));
            ReadOrRefuse(content.AsMemory(cut));
        }
    }

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void EveryOrderOfTheLinesOfADocumentIsReadOrRefused(string form)
    {
        var random = new Random(71);
        for (var round = 0; round < 30; round++)
        {
            var lines = OwnDocuments.Text(form).Split('\n');
            random.Shuffle(lines);
            ReadOrRefuse(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        }
    }

    [Theory]
    [InlineData("\u202B\u202C")] // marks of direction on a line of their own
    [InlineData("a \u0301 b")] // an accent without its letter
    [InlineData("\u064B\u064B")]
    public void LineOfSignsThatShowNothingIsRead(string line)
    {
        foreach (var form in Enum.GetValues<SourceForm>())
        {
            DocumentReader.Read(Encoding.UTF8.GetBytes($"67/1. Title of it\nThe General Assembly,\n{line}\nRecalling its resolution 66/1 of 1 November 2011 on the\n{line}\nsea,\n1. Decides so.\n{line}"), "any.txt", new ReadOptions { Form = form });
        }
    }

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void EveryFormThatIsSaidIsReadOrRefused(string form)
    {
        foreach (var said in Enum.GetValues<SourceForm>())
        {
            var result = DocumentReader.Read(OwnDocuments.Bytes(form), form, new ReadOptions { Form = said });
            Assert.Equal(result.Documents.IsEmpty, result.Refusal is not null);
        }
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void EveryBeginningOfASeedIsReadOrRefused(string seed)
    {
        var content = Seeds.Bytes(seed);
        for (var cut = 0; cut <= Cuts; cut++)
        {
            ReadOrRefuse(content.AsMemory(0, (int)((long)content.Length * cut / Cuts)));
        }
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void DamagedSeedIsReadOrRefused(string seed)
    {
        var random = new Random(20121218);
        var text = Seeds.Text(seed);
        const string Noise = "\n\n\t \u00A0()[]*_#<>1a.;:,-—'’A/RES/\\|é\u0001";
        for (var round = 0; round < 60; round++)
        {
            var damaged = new StringBuilder(text);
            for (var i = 0; i < 40; i++)
            {
                var at = random.Next(damaged.Length);
                damaged.Remove(at, Math.Min(random.Next(30), damaged.Length - at));
                damaged.Insert(Math.Min(at, damaged.Length), Noise[random.Next(Noise.Length)]);
            }

            ReadOrRefuse(Encoding.UTF8.GetBytes(damaged.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void ShuffledLinesAreReadOrRefused(string seed)
    {
        var random = new Random(2016);
        for (var round = 0; round < 10; round++)
        {
            var lines = Seeds.Text(seed).Split('\n');
            random.Shuffle(lines);
            ReadOrRefuse(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        }
    }

    [Fact]
    public void CutSeedIsReportedAsTruncated()
    {
        var content = Seeds.Bytes("003");
        var document = DocumentReader.Read(content.AsMemory(0, content.Length / 2), "cut").Documents.Single();
        Assert.Contains(document.Diagnostics, d => d.Code == Diagnostics.DiagnosticCodes.Truncated);
    }

    private static void ReadOrRefuse(ReadOnlyMemory<byte> content)
    {
        var result = DocumentReader.Read(content, "damaged");
        Assert.Equal(result.Documents.IsEmpty, result.Refusal is not null);
        foreach (var document in result.Documents)
        {
            Assert.Equal(Seeds.Flatten(document.Paragraphs).Count(), Seeds.Flatten(document.Paragraphs).Select(p => p.Address).Distinct().Count());
            var output = new ArrayBufferWriter<byte>();
            ParsedDocumentJson.Write(output, document, "damaged");
            Assert.True(output.WrittenCount > 0);
        }
    }
}
