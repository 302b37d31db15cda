using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>
/// Headings that the markup holds twice: "B. Investment" at the start of its section, where nothing is of it, and again in its place.
/// The first is set aside. A letter that comes back word for word below the same section can be nothing else.
/// </summary>
internal static class HeadingCopies
{
    /// <summary>Moves the copies of a scope from its parts to those that are unplaced.</summary>
    public static void SetAside(TextScope scope)
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        var copies = new HashSet<BodyPart>(ReferenceEqualityComparer.Instance);
        foreach (var heading in scope.Parts.Where(p => p.Kind == BodyPartKind.Heading).Reverse())
        {
            if (IsSection(heading))
            {
                below.Clear();
            }
            else if (Printed(heading) is [>= 'A' and <= 'Z', '.', ..] printed && !below.Add(printed))
            {
                copies.Add(heading);
            }
        }

        scope.Unplaced.AddRange(scope.Parts.Where(copies.Contains));
        scope.Parts.RemoveAll(copies.Contains);
    }

    private static string Printed(BodyPart part) => string.Concat($"{part.Number}{part.Text}".Where(c => !char.IsWhiteSpace(c)));

    // "VIII", with its title below it or after it
    private static bool IsSection(BodyPart part) =>
        RomanNumeral.Read((part.Number ?? part.Text.Split(' ', 2)[0]).Trim('.', ' ')) is > 0 and not (100 or 500 or 1000); // C, D and M are letters
}
