using System.Net;
using System.Text;
using UnGraphQL.Documents.Tests.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Golden;

public sealed class SpanPropertyTests
{
    public static TheoryData<string> AllSeeds => Seeds.All;

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void EverySpanHoldsTheWordsOfItsText(string seed)
    {
        var source = Seeds.Text(seed);
        var document = Seeds.Read(seed);
        Assert.All(Seeds.Flatten(document.Paragraphs), p => AssertHolds(source[p.Span.Start..p.Span.End], p.Text));
        Assert.All(document.Footnotes, f => AssertHolds(source[f.Span.Start..f.Span.End], f.Text));
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void SpansBeginAndEndWithWordsAndDoNotOverlap(string seed)
    {
        var source = Seeds.Text(seed);
        var end = 0;
        Assert.All(Seeds.Read(seed).Paragraphs, p =>
        {
            Assert.True(p.Span.Start >= end, p.Address);
            end = p.Span.End;
            Assert.Equal(source[p.Span.Start..end], source[p.Span.Start..end].Trim());
        });
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void AnchorsLieInTheirTexts(string seed)
    {
        var document = Seeds.Read(seed);
        Assert.All(document.Footnotes.SelectMany(f => f.Anchors), a => Assert.InRange(a.Offset, 0, Reading.At(document, a.Address).Text.Length));
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void LineEndsAndEncodingChangeNoText(string seed)
    {
        var text = Seeds.Text(seed);
        var expected = Texts(Seeds.Bytes(seed));
        Assert.Equal(expected, Texts(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(expected, Texts([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]));

        static string Texts(byte[] content) => string.Join('\n', DocumentReader.Read(content, "seed").Documents
            .SelectMany(d => Seeds.Flatten(d.Paragraphs).Select(p => $"{p.Address} {p.Text}").Concat(d.Footnotes.Select(f => f.Text)).Append(d.Title)));
    }

    public static TheoryData<string> EveryForm => OwnDocuments.Names;

    public static TheoryData<string> EveryFormOfText => OwnDocuments.TextNames;

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void SpansOfEveryFormHoldTheirTextsAndNest(string form)
    {
        var source = OwnDocuments.Text(form);
        var document = DocumentReader.Read(OwnDocuments.Bytes(form), form).Documents.Single();
        Assert.All(Seeds.Flatten(document.Paragraphs).Where(p => p.Kind != Model.ParagraphKind.Table), p => AssertHolds(source[p.Span.Start..p.Span.End], p.Text));
        Assert.All(document.Footnotes, f => AssertHolds(source[f.Span.Start..f.Span.End], f.Text));
        Assert.All(Seeds.Flatten(document.Paragraphs), p => Assert.All(p.Children, c => Assert.True(c.Span.Start >= p.Span.Start && c.Span.End <= p.Span.End, c.Address)));
    }

    /// <summary>Between the texts of the XML stand its tags.</summary>
    [Theory]
    [MemberData(nameof(EveryFormOfText))]
    public void SpansCoverTheText(string form)
    {
        var source = OwnDocuments.Text(form);
        var document = DocumentReader.Read(OwnDocuments.Bytes(form), form).Documents.Single();
        var spans = Seeds.Flatten(document.Paragraphs).Select(p => p.Span).Concat(document.Footnotes.Select(f => f.Span)).Concat(document.Furniture).ToList();
        var (start, end) = (document.Paragraphs.Min(p => p.Span.Start), document.Paragraphs.Max(p => p.Span.End));
        var left = string.Concat(source[start..end].Where((c, i) => char.IsLetterOrDigit(c) && !spans.Exists(s => s.Start <= start + i && start + i < s.End)));
        Assert.Equal("", left);
    }

    public static TheoryData<string> OwnTexts => GoldenTreeTests.OwnTexts;

    [Theory]
    [MemberData(nameof(OwnTexts))]
    public void SpansOfEveryResolutionOfATextFollowEachOtherAndNest(string name)
    {
        var content = File.ReadAllBytes(Seeds.Folder("tests", "UnGraphQL.Documents.Tests", "Golden", "Texts", name));
        var source = VisualOrder.Restore(new SourceText(Encoding.UTF8.GetString(content))).Content; // as long as the text, line by line
        Assert.All(DocumentReader.Read(content, name).Documents, document =>
        {
            var end = 0;
            Assert.All(document.Paragraphs, p =>
            {
                Assert.True(p.Span.Start >= end, p.Address);
                end = p.Span.End;
                Assert.All(Seeds.Flatten(p.Children), c => Assert.True(c.Span.Start >= p.Span.Start && c.Span.End <= p.Span.End, c.Address));
            });
            Assert.All(Seeds.Flatten(document.Paragraphs), p => AssertHolds(WebUtility.HtmlDecode(source[p.Span.Start..p.Span.End]), p.Text));
        });
    }

    // All characters of the text stand in the stretch in their order; what lies between is marks, markup and furniture.
    private static void AssertHolds(string stretch, string text)
    {
        var position = 0;
        foreach (var character in text.Where(c => c != ' '))
        {
            position = stretch.IndexOf(character, position) + 1;
            Assert.True(position > 0, $"\"{text}\" is not in \"{stretch}\"");
        }
    }
}
