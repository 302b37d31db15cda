using System.Globalization;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the marks of notes that nothing certain calls. A place is believed only where no other could be meant.</summary>
internal static class DoubtfulMarks
{
    /// <param name="found">Of each paragraph and item in document order.</param>
    /// <param name="known">The markers of the notes.</param>
    public static void Accept(List<FootnoteMarks> found, HashSet<string> known)
    {
        foreach (var marker in Uncalled(found, known))
        {
            AcceptSpaced(marker, found, (-1, 0), (found.Count, 0));
        }

        // One that is found narrows the place of the next.
        for (var (left, before) = (Uncalled(found, known), int.MaxValue); left.Count > 0 && left.Count < before; (left, before) = (Uncalled(found, known), left.Count))
        {
            left.ForEach(marker => AcceptInOrder(marker, found, known));
        }

        foreach (var marker in Uncalled(found, known))
        {
            AcceptGluedToNumber(marker, found);
        }
    }

    private static List<string> Uncalled(List<FootnoteMarks> found, HashSet<string> known) =>
        [.. known.Except(found.SelectMany(f => f.Certain)).OrderBy(m => m.Length).ThenBy(m => m, StringComparer.Ordinal)];

    // OCR sets a mark apart: "Agreements 6 and".
    private static void AcceptSpaced(string marker, List<FootnoteMarks> found, (int, int) after, (int, int) before)
    {
        var places = found
            .SelectMany((marks, i) => marks.Spaced(marker).Select(span => (Marks: marks, Span: span, At: (i, span.Start))))
            .Where(place => place.At.CompareTo(after) > 0 && place.At.CompareTo(before) < 0)
            .Take(2)
            .ToList();
        if (places is [var only])
        {
            only.Marks.Accept(marker, only.Span);
        }
    }

    // Marks are called in the order of their notes: "Goals 6 and" stands between marks 5 and 7, "and 6 million" does not.
    private static void AcceptInOrder(string marker, List<FootnoteMarks> found, HashSet<string> known)
    {
        if (!int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return;
        }

        AcceptSpaced(marker, found, Neighbour(-1) ?? (-1, 0), Neighbour(1) ?? (found.Count, 0));

        // the nearest note that is called: one that is there but not called bounds nothing
        (int, int)? Neighbour(int step)
        {
            for (var neighbour = number + step; neighbour > 0 && neighbour <= number + known.Count; neighbour += step)
            {
                var text = neighbour.ToString(CultureInfo.InvariantCulture);
                if (known.Contains(text) && found.Select((marks, i) => marks.PlaceOf(text) is { } at ? (i, at) : ((int, int)?)null).FirstOrDefault(place => place is not null) is { } place)
                {
                    return place;
                }
            }

            return null;
        }
    }

    // "77/71 ;" is 77/7 and mark 1 only where nothing else calls note 1, 77/7 is cited elsewhere, and no other number would do.
    private static void AcceptGluedToNumber(string marker, List<FootnoteMarks> found)
    {
        var places = found
            .SelectMany(marks => marks.GluedToNumber(marker).Select(place => (Marks: marks, place.Span, place.Number)))
            .Where(place => found.Exists(marks => marks.HasNumber(place.Number)))
            .Take(2)
            .ToList();
        if (places is [var only] && found.Sum(marks => marks.HasNumber(only.Number + marker) ? 1 : 0) == 1)
        {
            only.Marks.Accept(marker, only.Span);
        }
    }
}
