using System.Text;

namespace UnGraphQL.Scoring.Comparing;

/// <summary>Texts as they are compared: without white space, and with the marks that printers choose made plain.</summary>
internal static class ComparedText
{
    public static string Of(string? text)
    {
        var compared = new StringBuilder();
        foreach (var c in (text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u200E' or '\u200F' or '\u00AD')))
        {
            compared.Append(c switch
            {
                '\u2018' or '\u2019' => '\'',
                '\u201C' or '\u201D' => '"',
                '\u2011' or '\u2010' => '-',
                _ => c,
            });
        }

        return compared.ToString();
    }
}
