using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Documents.Tests.Organizations;

public partial class SeedOrganizationTests
{
    public static TheoryData<string> Seeds => new()
    {
        "000_c8ecc10339c0b7ab.txt",
        "001_12be65a2e00c2e83.txt",
        "002_875d186221d48955.txt",
        "003_d7056f2b6c133a77.txt",
        "004_fe0d990c5a2fb743.txt",
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryOrganizationIsFoundInItsParagraphsAndNoOther(string seed)
    {
        var found = Read(seed).Organizations
            .Where(mention => Paragraph().IsMatch(mention.Address))
            .GroupBy(mention => mention.Code, mention => mention.Address.Split('.')[0])
            .Select(group => $"{group.Key}: {string.Join(' ', group.Distinct())}");
        Assert.Equal(Expected(seed[..3]).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void MentionsPointAtTheirWords(string seed)
    {
        var document = Read(seed);
        var texts = document.Paragraphs.SelectMany(Flat).ToDictionary(paragraph => paragraph.Address, paragraph => paragraph.Text);
        document.Footnotes.ToList().ForEach(footnote => texts[footnote.Address] = footnote.Text);
        Assert.All(document.Organizations, mention => Assert.Equal(mention.Text, texts[mention.Address][mention.Span.Start..mention.Span.End]));
    }

    [Fact]
    public void ReportHasItsDoubtsAboutNames()
    {
        var doubts = Read("001_12be65a2e00c2e83.txt").Diagnostics
            .Where(diagnostic => diagnostic.Code is "variant" or "contextConflict")
            .Select(diagnostic => $"{diagnostic.Address} {diagnostic.Code} {diagnostic.Suggestion}")
            .Distinct();
        Assert.Equal(
            [
                "n8 variant Opération hybride Union africaine-Nations Unies au Darfour",
                "n58 variant Comité d’experts chargé d’évaluer les mesures de lutte contre le blanchiment de l’argent et le financement du terrorisme",
                "n75 contextConflict OIF",
                "n88 variant Ligue des États arabes",
                "n90 variant Ligue des États arabes",
                "n91 variant Ligue des États arabes",
            ],
            doubts);
    }

    private static ParsedDocument Read(string seed)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UnGraphQL.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        var content = File.ReadAllBytes(Path.Combine(folder.FullName, "seeds", "documents", seed));
        return OrganizationPass.Apply(Assert.Single(DocumentReader.Read(content, seed).Documents) with { Organizations = [] });
    }

    private static IEnumerable<ParsedParagraph> Flat(ParsedParagraph paragraph) => paragraph.Children.SelectMany(Flat).Prepend(paragraph);

    private static IEnumerable<string> Expected(string seed) =>
        from line in SeedMentions.Table.Split('\n', StringSplitOptions.TrimEntries)
        where line.StartsWith(seed + " ", StringComparison.Ordinal)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        select $"{line[4..colon]}: {string.Join(' ', line[(colon + 2)..].Split(' ').SelectMany(Range))}";

    private static IEnumerable<string> Range(string addresses)
    {
        var match = RangeOfAddresses().Match(addresses);
        if (!match.Success)
        {
            return [addresses];
        }

        var (first, last) = (int.Parse(match.Groups["first"].ValueSpan), int.Parse(match.Groups["last"].ValueSpan));
        return Enumerable.Range(first, last - first + 1).Select(number => match.Groups["kind"].Value + number);
    }

    [GeneratedRegex(@"^(?:pp|op|n|t)\d")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^(?<kind>[a-z]+)(?<first>\d+)-\k<kind>(?<last>\d+)$")]
    private static partial Regex RangeOfAddresses();
}
