namespace UnGraphQL.Documents.Text;

/// <summary>Signs that fonts have for letters side by side or in a place of the word, and that tools copy from pages: U+FB01 is <c>fi</c>, U+FEFB is lam and alef.</summary>
internal static class PresentationForms
{
    private const char FirstLigature = '\uFB00';
    private const char FirstShape = '\uFE80';
    private const char FirstLamAlef = '\uFEF5';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    // U+FE80 to U+FEF4: the isolated, final, initial and medial shapes of a letter in a row
    private const string Shapes = "ءآآأأؤؤإإئئئئااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغففففققققككككللللممممننننههههووىىيييي";

    // U+FEF5 to U+FEFC: two shapes of each
    private static readonly string[] LamAlefs = ["لآ", "لآ", "لأ", "لأ", "لإ", "لإ", "لا", "لا"];

    /// <summary>The letters a sign stands for; null for another character.</summary>
    public static string? Expand(char character) => character switch
    {
        >= FirstLigature and <= '\uFB06' => Ligatures[character - FirstLigature],
        >= FirstShape and < FirstLamAlef => Shapes.Substring(character - FirstShape, 1),
        >= FirstLamAlef and <= '\uFEFC' => LamAlefs[character - FirstLamAlef],
        '\uFDF2' => "الله",
        _ => null,
    };
}
