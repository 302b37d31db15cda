using System.Text;
using UnGraphQL.Documents.Formats.WordFiles;
using UnGraphQL.Documents.Tests.Formats.WordFiles;
using static UnGraphQL.Documents.Tests.Formats.WordFiles.WordFileBuilder;

namespace UnGraphQL.Documents.Tests.Golden;

/// <summary>One resolution in every raw form, written for the tests.</summary>
internal static class OwnDocuments
{
    private const string WordText = """
        [DU1]
        Seventy-first session
        Agenda item 12 (b)

        		Resolution adopted by the General Assembly on 2 March 2017

        		[without reference to a Main Committee (A/71/L.99 and A/71/L.99/Add.1)]

        	71/999.	Lighthouses of the northern harbours

        	The General Assembly,
        	Recalling its resolution 70/1 of 25 September 2015,1
        	Recalling also that light guides, in fog,
        	1.	Decides to light the lamps:
        	(a)	In the north;
        	(b)	In the south;
        	2.	Approves these sums:

        Harbour
        Sum
        North
        100
        South
        200
        Total
        300

        	3.	Requests the Secretary-General to report on the matter.2

        50th plenary meeting
        2 March 2017

        1 A/71/500.
        2 United Nations, Treaty Series, vol. 75.
        [DU1]
        <<ODS JOB NO>>N1703333E<<ODS JOB NO>>
        <<ODS DOC SYMBOL1>>A/RES/71/999<<ODS DOC SYMBOL1>>
        17-03333
        2/2
        United NationsA/RES/71/999General AssemblyDistr.: General9 March 2017
        """;

    private const string PdfText = """
        United Nations                                                        A/RES/71/999

        General Assembly                                            Distr.: General
                                                                    9 March 2017

        Seventy-first session
        Agenda item 12 (b)


                       Resolution adopted by the General Assembly on 2 March 2017
                       71/999.     Lighthouses of the northern harbours

                     The General Assembly,
                     Recalling its resolution 70/1 of 25 September 2015,1 and the light-
               houses of all coasts,
                     1.  Decides to light the lamps:
                     (a) In the north, where the nights are long and the fog is thick for
               most of the year;
                     (b) In the south;

        __________________
        1   A/71/500.

        17-03333                                                                          1/2

        A/RES/71/999                             Lighthouses of the northern harbours

                     2.  Requests the Secretary-General to report.

                                                                     50th plenary meeting
                                                                             2 March 2017

        2/2                                                                       17-03333
        """;

    private const string Markdown = """
        # Seventy-first session

        Agenda item 12 (b)

        Resolution adopted by the General Assembly on 2 March 2017

        ## 71/999. Lighthouses of the northern harbours

        *The General Assembly*,

        *Recalling* its resolution 70/1 of 25 September 2015<sup>1</sup>,

        1. *Decides* to light the lamps:

        (a) In the north;

        (b) In the south;

        2. *Requests* the Secretary-General to report.

        | Harbour | Sum |
        | --- | --- |
        | North | 100 |

        *50th plenary meeting*
        *2 March 2017*

        ---

        <sup>1</sup> A/71/500.
        """;

    private const string Plain = """
        Report of the Secretary-General
        I. Introduction
        1. The lamps of the harbours were lit in the year under review, as resolution 70/1 asks.
        2. They shone.
        II. Conclusions
        3. The Assembly is invited to take note of the present report.
        """;

    private const string Xml = """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <meta><identification><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
        <coverPage><docNumber refersTo="#symbol">A/RES/71/999</docNumber></coverPage>
        <preface><p><docNumber>71/999.</docNumber><docTitle>Lighthouses</docTitle></p></preface>
        <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
        <container name="Recalling"><p><span class="italic">Recalling</span> its <a href="https://undocs.org/A/RES/70/1">resolution 70/1</a>,<authorialNote marker="1"><p>A/71/500.</p></authorialNote></p></container></preamble>
        <mainBody><paragraph class="SingleTxt"><num>1.</num><content><p>Decides to light the lamps of the harbours.</p></content></paragraph></mainBody>
        </statement></akomaNtoso>
        """;

    public static TheoryData<string> Names => [.. TextNames, "XML"];

    /// <summary>Without markup between the words.</summary>
    public static TheoryData<string> TextNames => ["Word text", "PDF text", "Markdown", "plain text", "Arabic", "Chinese", "Word file"];

    public static byte[] Bytes(string name) => name == "Word file" ? WordFile : Encoding.UTF8.GetBytes(Text(name));

    /// <summary>The text in which the spans of the document count.</summary>
    public static string Text(string name) => name switch
    {
        "Word text" => WordText,
        "PDF text" => PdfText,
        "Markdown" => Markdown,
        "plain text" => Plain,
        "Arabic" => "إن الجمعية العامة،\nإذ تشير إلى قرارها 70/1 بشأن المنارات،\n1 - تقرر أن تضيء المصابيح:\n(أ) في الشمال؛\n(ب) في الجنوب؛\n2 - تطلب إلى الأمين العام أن يقدم تقريرا.\n",
        "Chinese" => "大会，\n回顾其第70/1号决议，\n1. 决定点亮灯塔：\n(a) 在北方；\n(b) 在南方；\n2. 请秘书长提出报告。\n",
        "XML" => Xml,
        _ => WordFileReader.Read(WordFile, name).Text!.Source.Content, // it is no damaged file
    };

    private static byte[] WordFile { get; } = new WordFileBuilder
    {
        Body = P("71/999. Lighthouses of the northern harbours") + P("*The General Assembly*,")
            + P(Runs("*Recalling* its resolution 70/1 of 25 September 2015,") + NoteCall(2))
            + Item(1, 0, "*Decides* to light the lamps:") + Item(1, 1, "In the north;") + Item(1, 1, "In the south;")
            + Table(["Harbour", "Sum"], ["North", "100"])
            + Item(1, 0, "*Requests* the Secretary-General to report.") + P("50th plenary meeting") + P("2 March 2017"),
    }
        .With("numbering", List(0, "decimal %1.", "lowerLetter (%2)") + Num(1, 0))
        .With("footnotes", Note(2, "A/71/500.")).Build();
}
