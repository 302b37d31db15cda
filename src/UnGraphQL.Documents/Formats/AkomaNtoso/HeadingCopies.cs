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
        var copies = Enumerable.Range(0, scope.Parts.Count).Where(i => IsCopy(scope.Parts, i)).Select(i => scope.Parts[i]).ToList();
        scope.Parts.RemoveAll(copies.Contains);
        scope.Unplaced.AddRange(copies);
    }

    private static bool IsCopy(List<BodyPart> parts, int index) =>
        parts[index].Kind == BodyPartKind.Heading && Printed(parts[index]) is [>= 'A' and <= 'Z', '.', ..] heading
        && parts.Skip(index + 1).TakeWhile(p => !IsSection(p)).Any(p => p.Kind == BodyPartKind.Heading && Printed(p) == heading);

    private static string Printed(BodyPart part) => string.Concat($"{part.Number}{part.Text}".Where(c => !char.IsWhiteSpace(c)));

    // "VIII", with its title below it or after it
    private static bool IsSection(BodyPart part) =>
        part.Kind == BodyPartKind.Heading && Symbols.RomanNumeral.Read((part.Number ?? part.Text.Split(' ')[0]).Trim('.', ' ')) is > 0 and not (100 or 500 or 1000);
}
