using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class PdfTextReaderTests
{
    private static string Blocks(string text) => string.Join('|', PdfTextReader
        .Read(new SourceText(text), LanguagePack.For(Language.En))
        .Select(b => b.Text.Value));

    [Theory]
    [InlineData("one two\nthree four", "one two three four")]
    [InlineData("one\n\ntwo", "one|two")]
    [InlineData("2 See the sales number.\nBlack Sea Economic Cooperation\n\nNext", "2 See the sales number.|Black Sea Economic Cooperation|Next")] // a heading below a note
    [InlineData("2 See the sales number.\nIbid., p. 3.\n\nNext", "2 See the sales number. Ibid., p. 3.|Next")]
    [InlineData("sub-\nregional", "sub-regional")]
    [InlineData("The Security Council,\nRecalling that", "The Security Council,|Recalling that")]
    [InlineData("Recalling this,\nDeeply concerned that", "Recalling this,|Deeply concerned that")]
    [InlineData("1. Decides this;\n2. Requests that", "1. Decides this;|2. Requests that")]
    [InlineData("1. Decides this;\n2 Welcomes that;\n3. Requests that", "1. Decides this;|2 Welcomes that;|3. Requests that")] // a number without its point
    [InlineData("1. Decides this;\n2. Welcomes that;\n2. Requests more", "1. Decides this;|2. Welcomes that;|2. Requests more")] // a number printed twice
    [InlineData("1. Decides this;\n3. Parts of it", "1. Decides this; 3. Parts of it")] // no opening phrase tells that a number is missing
    [InlineData("1. It met in\n2009. The next\n2. Requests", "1. It met in 2009. The next 2. Requests")] // a year; and no number after an open sentence
    [InlineData("prevent:\n(a) The import", "prevent:|(a) The import")]
    [InlineData("Adopted unanimously at the\n2750th meeting.", "Adopted unanimously at the 2750th meeting.")]
    [InlineData("United Nations              A/HRC/DEC/28/111", "United Nations|A/HRC/DEC/28/111")]
    [InlineData("   First line\nand more,\n   Second line", "First line and more,|Second line")]
    [InlineData("61 Ibid., document S/12827.\n62 Ibid., Thirty-third Year.", "61 Ibid., document S/12827.|62 Ibid., Thirty-third Year.")]
    [InlineData("5 Ibid., Supplement No. 53, chap. III, sect.\nA.", "5 Ibid., Supplement No. 53, chap. III, sect. A.")] // no heading in a note
    [InlineData("9 Resolution 37/10, annex.\n10 www.un.org/law.\n11 2010 Review of the work.", "9 Resolution 37/10, annex.|10 www.un.org/law.|11 2010 Review of the work.")] // the next note, whatever it begins with
    [InlineData("2 Decision 15/4, annex.\n14 www.un.org/law.", "2 Decision 15/4, annex. 14 www.un.org/law.")]
    [InlineData("The General Assembly,\n2 The body was named the Conference as from\n7 February 1984.\n3 Ibid.", "The General Assembly,|2 The body was named the Conference as from 7 February 1984.|3 Ibid.")] // no date of adoption
    [InlineData("The General Assembly,\n2 Final document, part I\n[TD/1995/32], annex.\n3 Ibid.", "The General Assembly,|2 Final document, part I [TD/1995/32], annex.|3 Ibid.")]
    [InlineData("The General Assembly,\nRecalling its resolutions 70/1, 71/2 and\n72/15.", "The General Assembly,|Recalling its resolutions 70/1, 71/2 and 72/15.")] // no number of a resolution that begins
    [InlineData("74/150. Report on the work of its\nseventy-fourth session\n\nThe General Assembly,", "74/150. Report on the work of its seventy-fourth session|The General Assembly,")] // no session of a masthead
    [InlineData("7. Decides this;\n\nCall to action\n1. We commit", "7. Decides this;|Call to action|1. We commit")] // an annex counts anew
    [InlineData("The Security Council,\nRecalling this,\n\n2 Resolutions 58/200, 59/201 and\n76/213.", "The Security Council,|Recalling this,|2 Resolutions 58/200, 59/201 and 76/213.")] // the number is no title
    [InlineData("7. Decides this;\n\n\u201CBlue economy\u201D and its means\n1. We commit", "7. Decides this;|\u201CBlue economy\u201D and its means|1. We commit")] // a heading may begin with a quotation mark
    public void LinesAreGroupedIntoBlocks(string text, string expected) => Assert.Equal(expected, Blocks(text));

    // Where no capital tells, a line longer than the indented first lines can be goes on with the sentence.
    [Fact]
    public void OpenerAtTheStartOfALineThatIsLongerThanAFirstLineOpensNothing()
    {
        const string Text = """
            Генеральная Ассамблея,
            отмечая важные успехи, достигнутые государствами в деле содействия развитию
            торговли и мореплавания в их водах,
            отмечая значительные усилия, которые прилагают региональные организации для
            охраны лесов и пресных водоемов,
            отмечая работу учреждений, которые ежегодно собирают сведения о состоянии дорог,
            мостов и речных переправ,
            отмечая также, что государства приняли меры в целях преодоления тех кризисов,
            которые затрагивают наименее развитые страны и не получают необходимого им внимания,
            отмечая необходимость расширения и дальнейшей диверсификации базы поступлений фондов,
            которые созданы странами,
            """;

        var blocks = PdfTextReader.Read(new SourceText(Text), LanguagePack.For(Language.Ru));

        Assert.Equal(5, blocks.Length);
        Assert.EndsWith("внимания, отмечая необходимость расширения и дальнейшей диверсификации базы поступлений фондов, которые созданы странами,", blocks[4].Text.Value, StringComparison.Ordinal);
    }
}
