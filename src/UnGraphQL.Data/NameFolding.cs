using System.Globalization;
using System.Text;

namespace UnGraphQL.Data;

/// <summary>The form in which names are compared: <see cref="Entities.OrganizationName.Folded"/>.</summary>
public static class NameFolding
{
    // The runtime decomposes nothing in invariant globalisation, so the accented letters of the official languages are listed.
    private const string Accented = "àáâãäåāçćčèéêëēìíîïīñńòóôõöøōùúûüūýÿšžğё";
    private const string Plain = "aaaaaaaccceeeeeiiiiinnooooooouuuuuyyszgе";

    /// <summary>Lower case, without accents, with one kind of apostrophe and dash, white space collapsed.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                folded.Append(FoldLetter(c));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static string FoldLetter(char c) => char.ToLowerInvariant(c) switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u2032' => "'",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' => "-",
        'œ' => "oe",
        'æ' => "ae",
        var small => (Accented.IndexOf(small, StringComparison.Ordinal) is var index and >= 0 ? Plain[index] : small).ToString(),
    };
}
