using System.Text;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Tests.Language;

public class ParserPropertyTests
{
    public static TheoryData<string> Documents => [KitchenSink.Executable, KitchenSink.TypeSystem];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryPrefixIsReadOrRefused(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var length = 0; length < bytes.Length; length++)
        {
            ParseOrRefuse(bytes[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void MutatedBytesAreReadOrRefused(string text)
    {
        const string Punctuation = "{}()[]:=@$!|&.\"\\#-0e\n";
        var random = new Random(20250901);
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)Punctuation[random.Next(Punctuation.Length)];
            }

            ParseOrRefuse(bytes);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BrokenDocumentsAreReadOrRefused(int seed)
    {
        var documents = new BrokenDocuments(seed);
        for (var round = 0; round < 10_000; round++)
        {
            ParseOrRefuse(documents.Next());
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void PrintedTextParsesToTheSamePrint(string text)
    {
        var printed = Printer.Print(Parser.Parse(Source.FromText(text)));
        Assert.Equal(printed, Printer.Print(Parser.Parse(Source.FromText(printed))));
    }

    [Fact]
    public void EveryShortStringPrintsAndReadsBack()
    {
        const string Alphabet = " \na\"\\\té";
        var texts = new List<string> { "" };
        for (var start = 0; texts[^1].Length < 5; start++)
        {
            texts.AddRange(Alphabet.Select(c => texts[start] + c));
        }

        foreach (var text in texts)
        {
            foreach (var isBlock in (bool[])[true, false])
            {
                var printed = Printer.Print(new Engine.Language.Ast.StringValueNode(text, isBlock));
                Assert.Equal(text, new Lexer(Source.FromText(printed)).Next(0).Value);
            }
        }
    }

    private static void ParseOrRefuse(byte[] bytes)
    {
        try
        {
            var document = Parser.Parse(new Source(bytes));
            var printed = Printer.Print(document);
            Assert.Equal(printed, Printer.Print(Parser.Parse(Source.FromText(printed))));
        }
        catch (GraphQLException exception)
        {
            Assert.Single(exception.Error.Locations);
        }
    }
}
