using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("*Rappelant* la", "Text:Rappelant la")]
    [InlineData("## Titre *a*", "Heading:Titre a")]
    [InlineData("a  \nb", "Text:a|Text:b")] // a forced break
    [InlineData("a\nb", "Text:a b")]
    [InlineData("Distr.: General\n16 October 2030", "Text:Distr.: General|Text:16 October 2030")] // lines of the masthead
    [InlineData("that:\n* lamps be lit;\n* wicks be trimmed;", "Text:that:|Text:lamps be lit;|Text:wicks be trimmed;")]
    [InlineData("# A/RES/85/12", "Furniture:A/RES/85/12")]
    [InlineData("recalling the subparagraph\n(d) of the decision", "Text:recalling the subparagraph (d) of the decision")]
    [InlineData("as follows,\n(d) of the kind", "Text:as follows,|Text:(d) of the kind")]
    [InlineData("of the lamp\n(d) of oil and of much else", "Text:of the lamp|Text:(d) of oil and of much else")] // there was room for the label
    [InlineData("1. De a ;\n2. De b.", "Text:1. De a ;|Text:2. De b.")] // a list without empty lines
    [InlineData("a\n\n---\n\n<sup>1</sup> A/HRC/24/56.", "Text:a|Rule:---|Note:1 A/HRC/24/56.")]
    [InlineData("la 42<sup>e</sup> séance", "Text:la 42e séance")]
    [InlineData("session<sup>1</sup> ;", "Text:session ;")]
    [InlineData(@"\* 1 6 1 2 1 9 9 \*", "Furniture:* 1 6 1 2 1 9 9 *")]
    [InlineData("5 * 6", "Text:5 * 6")]
    [InlineData("_Rappelant_ la", "Text:Rappelant la")]
    [InlineData("le champ a_b_c et ____ ici", "Text:le champ a_b_c et ____ ici")] // within a word, and a space to be filled in
    [InlineData("l’article&nbsp;5, &laquo;&#160;la mer&#xA0;&raquo; &amp; R&D; suite", "Text:l’article 5, « la mer » & R&D; suite")]
    [InlineData("<em>Rappelant</em> la <u>mer</u>", "Text:Rappelant la mer")]
    [InlineData("Réunion<br>Assemblée générale<br/>Distr. générale", "Text:Réunion|Text:Assemblée générale|Text:Distr. générale")]
    [InlineData("| a<br>b | c |", "Table:| a<br>b | c |")]
    [InlineData("sa résolution [1514 (XV)](https://example.org/A/RES/1514(XV)) du", "Text:sa résolution 1514 (XV) du")]
    [InlineData("[Rappelant]{.underline} la mer [sic] et ![](seal.png){width=\"1in\"}la", "Text:Rappelant la mer [sic] et la")]
    [InlineData("> *Rappelant* la\n> mer,\n>\n> 1. *Décide* de ;", "Text:Rappelant la mer,|Text:1. Décide de ;")] // indented paragraphs, as converters set them
    [InlineData("Titre\n=====\n\nSuite", "Heading:Titre|Text:Suite")]
    [InlineData("Titre\n-----", "Heading:Titre")]
    [InlineData("Fin.\n-----", "Text:Fin.|Rule:-----")]
    [InlineData("## Titre ##", "Heading:Titre")]
    [InlineData("la 42^e^ séance", "Text:la 42e séance")]
    [InlineData("^1^ A/HRC/24/56.", "Note:1 A/HRC/24/56.")]
    [InlineData("| a | b |\n|---|---|", "Table:| a | b ||Table:|---|---|")]
    public void BlocksAreSetApart(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', MarkdownReader.Read(new SourceText(text), LanguagePack.For(Language.En)).Select(b => $"{b.Kind}:{b.Text}")));

    [Theory]
    [InlineData("a<sup>1</sup>, b<sup>2</sup>", "1@1 2@4")]
    [InlineData("a b<sup>*</sup>", "*@3")]
    [InlineData("42<sup>e</sup>", "")]
    [InlineData("la session^1^ ;", "1@10")]
    public void NoteMarksKeepTheirPlaces(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', MarkdownReader.Read(new SourceText(text), LanguagePack.For(Language.En)).Single().Marks.Select(m => $"{m.Marker}@{m.Offset}")));

    [Theory]
    [InlineData("*Prenant note, en outre,* de", "0-23")]
    [InlineData("1. *Décide* de *ne pas* agir", "3-9 13-19")]
    [InlineData("**Décide** de", "0-6")]
    [InlineData("*a\nb* c", "0-3")] // over two lines
    [InlineData("_Prenant note, en outre,_ de", "0-23")]
    [InlineData("__Décide__ de", "0-6")]
    [InlineData("<i>Décide</i> de", "0-6")]
    [InlineData("[Décide]{.underline} de", "0-6")]
    public void EmphasisKeepsItsPlace(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', MarkdownReader.Read(new SourceText(text), LanguagePack.For(Language.En)).Single().Emphasis));
}
