using System.Globalization;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Divides the parts of a statement into its main text and its annexes. One attachment may hold several, each under a heading "Annex II".</summary>
internal static class ScopeReader
{
    public static IReadOnlyList<TextScope> Divide(IReadOnlyList<BodyPart> parts, LanguagePack pack)
    {
        var scopes = new List<TextScope> { new("") };
        for (var i = 0; i < parts.Count; i++)
        {
            var begins = parts[i].Kind == BodyPartKind.AnnexStart || (IsAnnexHeading(parts[i], pack) && (scopes.Count == 1 || scopes[^1].Parts.Count > 0));
            if (begins)
            {
                scopes.Add(new TextScope($"annex{scopes.Count.ToString(CultureInfo.InvariantCulture)}."));
            }

            if (parts[i].Kind != BodyPartKind.AnnexStart)
            {
                scopes[^1].Parts.Add(parts[i]);
            }
        }

        return [.. scopes.Where(s => s.Prefix.Length == 0 || s.Parts.Count > 0)];
    }

    private static bool IsAnnexHeading(BodyPart part, LanguagePack pack) =>
        part.Kind is BodyPartKind.Heading or BodyPartKind.Unnumbered && part.Number is null && pack.Lines.IsMatch("annex", part.Content.Text.Folded);
}
