namespace UnGraphQL.Api.Tests.Browser;

/// <summary>Two resolutions that nobody adopted, in English, French and Arabic; the later one recalls the earlier one, which is cited at its paragraph 2.</summary>
internal static class InventedDocuments
{
    public static IEnumerable<(string Name, string Content)> Files =>
    [
        ("lamps-en.xml", Lamps("eng", "Lamps of small harbours", "Noting that lamps go out,", "Decides that every lamp shall be green;", "Requests the Secretary-General to count the lamps.")),
        ("lamps-fr.xml", Lamps("fra", "Feux des petits ports", "Notant que les feux s’éteignent,", "Décide que tous les feux seront verts ;", "Prie le Secrétaire général de compter les feux.")),
        ("lamps-ar.xml", Lamps("ara", "مصابيح المرافئ الصغيرة", "وإذ تلاحظ أن المصابيح تنطفئ،", "تقرر أن تكون جميع المصابيح خضراء؛", "تطلب إلى الأمين العام أن يعد المصابيح.")),
        ("lighthouses-en.xml", Lighthouses("eng", "Lighthouses of small harbours", "Recalling its resolution 69/900,", "Noting the work of the World Health Organization,", "Takes note of the report:", "Lighthouses", "Harbours", "Decides to paint lighthouse number {0} white, so that ships may see it from afar in every weather;", "Reaffirms paragraph 2 of its resolution 69/900.")),
        ("lighthouses-fr.xml", Lighthouses("fra", "Phares des petits ports", "Rappelant sa résolution 69/900,", "Notant les travaux de l’Organisation mondiale de la Santé,", "Prend note du rapport :", "Phares", "Ports", "Décide de peindre en blanc le phare numéro {0}, afin que les navires puissent le voir de loin par tous les temps ;", "Réaffirme le paragraphe 2 de sa résolution 69/900.")),
        ("lighthouses-ar.xml", Lighthouses("ara", "منارات المرافئ الصغيرة", "وإذ تشير إلى قرارها 69/900،", "وإذ تلاحظ أعمال منظمة الصحة العالمية،", "تحيط علما بالتقرير:", "المنارات", "المرافئ", "تقرر طلاء المنارة رقم {0} باللون الأبيض كي تراها السفن من بعيد في كل الأحوال الجوية؛", "تؤكد من جديد الفقرة 2 من قرارها 69/900.")),
    ];

    private static string Lamps(string language, string title, string preamble, string first, string second) =>
        Statement("A/RES/69/900", "2014-12-18", language, title, Preambular(preamble), Numbered(1, first) + Numbered(2, second));

    private static string Lighthouses(string language, string title, string recalling, string noting, string takesNote, string a, string b, string decides, string last)
    {
        var list = $"""
            <paragraph class="SingleTxt"><num>1.</num><list><intro><p>{takesNote}<authorialNote marker="1" placement="bottom"><p>A/70/18.</p></authorialNote></p></intro>
            <point><num>(a)</num><content><p>{a};</p></content></point><point><num>(b)</num><content><p>{b};</p></content></point></list></paragraph>
            """;
        var painted = Enumerable.Range(2, 20).Select(number => Numbered(number, string.Format(System.Globalization.CultureInfo.InvariantCulture, decides, number)));
        return Statement("A/RES/70/901", "2015-12-21", language, title, Preambular(recalling) + Preambular(noting), list + string.Concat(painted) + Numbered(22, last));
    }

    private static string Preambular(string text) => $"<container name=\"preambular\"><p>{text}</p></container>\n";

    private static string Numbered(int number, string text) => $"<paragraph class=\"SingleTxt\"><num>{number}.</num><content><p>{text}</p></content></paragraph>\n";

    private static string Statement(string symbol, string adopted, string language, string title, string preamble, string body) => $"""
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
        <meta><identification><FRBRWork><FRBRdate date="{adopted}" name="adoption"/></FRBRWork><FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification></meta>
        <coverPage><p><docNumber refersTo="#symbol">{symbol}</docNumber></p></coverPage>
        <preface><p><docNumber>{symbol[6..]}.</docNumber><docTitle>{title}</docTitle></p></preface>
        <preamble>{preamble}</preamble>
        <mainBody>{body}</mainBody>
        </statement></akomaNtoso>
        """;
}
