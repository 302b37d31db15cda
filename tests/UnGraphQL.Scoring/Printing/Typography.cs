namespace UnGraphQL.Scoring.Printing;

/// <summary>What programs do to marks and spaces when they give a document's text: they keep them, or make them plain.</summary>
internal static class Typography
{
    public static string Apply(string text, Variation variation)
    {
        if (variation.Chance(30))
        {
            text = text.Replace('\u2019', '\'').Replace('\u2018', '\'');
        }

        if (variation.Chance(15))
        {
            text = text.Replace('\u201C', '"').Replace('\u201D', '"');
        }

        if (variation.Chance(40))
        {
            text = text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
        }

        return variation.Chance(25) ? text.Replace('\u2011', '-') : text;
    }
}
