namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Finds the marks of notes that nothing certain calls. Notes are numbered in the order of their first calls, so the places believed
/// are those of the weightiest chain of numbers that grow through the text; one that another place could replace is not believed.
/// </summary>
internal static class DoubtfulMarks
{
    private const int Certain = 20;

    /// <summary>A place in document order, and the place of its note among the notes.</summary>
    private sealed record Place(int Text, int Start, int Number, int Weight, DoubtfulMark? Doubt)
    {
        public bool IsBefore(Place other) => (Text, Start).CompareTo((other.Text, other.Start)) < 0;
    }

    /// <param name="found">Of each paragraph and item in document order.</param>
    /// <param name="pages">Of the notes.</param>
    /// <param name="calledElsewhere">Markers that a title or a meeting line calls.</param>
    public static void Accept(List<FootnoteMarks> found, NotePages pages, IReadOnlySet<string> calledElsewhere)
    {
        var called = found.SelectMany(f => f.Certain).Concat(calledElsewhere).ToHashSet(StringComparer.Ordinal);
        if (found.TrueForAll(f => f.Doubtful.Count == 0))
        {
            return;
        }

        var places = found.SelectMany((marks, i) => Places(marks, i, found, pages, called)).OrderBy(p => p.Text).ThenBy(p => p.Start).ToList();
        var chain = Chain(places);
        var accepted = 0;
        for (var i = 0; i < chain.Count; i++)
        {
            var (after, before) = (chain.ElementAtOrDefault(i - 1), chain.ElementAtOrDefault(i + 1));
            if (chain[i].Doubt is { } doubt
                && (doubt is { Rest: null, Weight: >= DoubtfulMark.Sure } || !HasRival(chain[i], places, after, before))
                && (!doubt.IsFaint || IsBetweenNeighbours(chain[i], after, before, pages)))
            {
                found[chain[i].Text].Accept(doubt);
                accepted++;
            }
        }

        if (accepted > 0 && accepted >= called.Count)
        {
            AcceptRepeated(found);
        }
    }

    private static IEnumerable<Place> Places(FootnoteMarks marks, int text, List<FootnoteMarks> found, NotePages pages, HashSet<string> called)
    {
        foreach (var (marker, start) in marks.CertainPlaces)
        {
            if (pages.OrderOf(marker, marks.SourceOffset(start)) is { } order)
            {
                yield return new Place(text, start, order, Certain, null);
            }
        }

        foreach (var doubt in marks.Doubtful.Where(d => !called.Contains(d.Marker)))
        {
            if (pages.OrderOf(doubt.Marker, marks.SourceOffset(doubt.Span.Start)) is { } order && IsBelievable(doubt, marks, found))
            {
                yield return new Place(text, doubt.Span.Start, order, doubt.Weight, doubt);
            }
        }
    }

    // "Protocol I6", "52/38 J3": a letter and a mark. "77/71" is 77/7 and mark 1 only where 77/7 is cited elsewhere and 77/71 is not.
    private static bool IsBelievable(DoubtfulMark doubt, FootnoteMarks marks, List<FootnoteMarks> found) =>
        doubt.Rest is not { } rest || rest is [>= 'A' and <= 'Z'] || FootnoteMarks.IsNoNumber(rest + doubt.Marker) || marks.IsNumberedName(rest)
        || (found.Exists(f => f.HasWord(rest)) && found.Sum(f => f == marks ? 0 : f.HasWord(rest + doubt.Marker) ? 1 : 0) == 0);

    private static List<Place> Chain(List<Place> places)
    {
        var best = new SortedDictionary<int, (int Weight, int Place)>();
        var before = new int[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var reached = best.TakeWhile(b => b.Key < places[i].Number).Select(b => b.Value).DefaultIfEmpty((Weight: 0, Place: -1)).MaxBy(b => b.Weight);
            before[i] = reached.Place;
            var weight = reached.Weight + places[i].Weight;
            if (!best.TryGetValue(places[i].Number, out var held) || weight > held.Weight)
            {
                best[places[i].Number] = (weight, i);
            }
        }

        var chain = new List<Place>();
        for (var i = best.Count == 0 ? -1 : best.Values.MaxBy(b => b.Weight).Place; i >= 0; i = before[i])
        {
            chain.Add(places[i]);
        }

        chain.Reverse();
        return chain;
    }

    private static bool HasRival(Place place, List<Place> places, Place? after, Place? before) => places.Exists(p =>
        p != place && p.Number == place.Number && p.Weight >= place.Weight && (after is null || after.IsBefore(p)) && (before is null || p.IsBefore(before)));

    // The note before is called before it and the note after behind it; the first and the last note have one neighbour.
    private static bool IsBetweenNeighbours(Place place, Place? after, Place? before, NotePages pages) =>
        (after?.Number == place.Number - 1 || !pages.Has(place.Number - 1)) && (before?.Number == place.Number + 1 || !pages.Has(place.Number + 1));

    // Where marks stand apart from their words, they do so when a note is called again, behind the same word: "the Convention, 3" and "that Convention 3".
    private static void AcceptRepeated(List<FootnoteMarks> found)
    {
        var called = new HashSet<string>(StringComparer.Ordinal);
        var words = found.SelectMany(f => f.CertainPlaces.Select(p => (p.Marker, f.WordAt(p.Start)))).ToHashSet();
        foreach (var marks in found)
        {
            foreach (var doubt in marks.Doubtful.Where(d => d.Rest is null && d.Weight >= DoubtfulMark.Likely).ToList())
            {
                if (words.Contains((doubt.Marker, marks.WordAt(doubt.Span.Start))) && (called.Contains(doubt.Marker) || marks.CertainPlaces.Any(p => p.Marker == doubt.Marker && p.Start < doubt.Span.Start)))
                {
                    marks.Accept(doubt);
                }
            }

            called.UnionWith(marks.Certain);
        }
    }
}
