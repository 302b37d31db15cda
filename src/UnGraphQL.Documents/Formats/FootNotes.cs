using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// The notes that stand last on pages without a rule over them, known by their numbers, which are called in the text above. The rule is mostly drawn, and tools that
/// take text from pages leave it out.
/// </summary>
internal sealed class FootNotes
{
    // By the number of each line; null for a line that is of a note given with another
    private readonly Dictionary<int, IReadOnlyList<SourceLine>?> _notes = [];

    private FootNotes()
    {
    }

    /// <param name="tables">Numbers of the lines of tables, which may be numbered too.</param>
    public static FootNotes Find(SourceText source, LanguagePack pack, IReadOnlySet<int> tables)
    {
        var found = new FootNotes();
        var last = 0;
        foreach (var page in FootOfPage.Pages(source, pack, tables))
        {
            if ((LooseFootNotes.Find(page, last) ?? FootNoteRows.Find(page, last, pack)) is var (number, notes))
            {
                last = number;
                if (notes.Exists(note => page.RuleAbove(note[^1]) is null) || IsBroken(notes, page))
                {
                    notes.ForEach(note => found.Add([.. note.Select(i => page[i])]));
                }
            }
        }

        return found;
    }

    /// <summary>Whether a line is of a note.</summary>
    public bool Contains(SourceLine line) => _notes.ContainsKey(line.Number);

    /// <summary>The lines of the note that stands at a line, its mark first; null when they are given with another line.</summary>
    public IReadOnlyList<SourceLine>? At(SourceLine line) => _notes[line.Number];

    // Below a rule notes are known without their numbers, unless what stands at the foot of the page is among them.
    private static bool IsBroken(List<List<int>> notes, FootOfPage page)
    {
        var lines = notes.SelectMany(note => note).ToList();
        return Enumerable.Range(lines.Min(), lines.Max() - lines.Min()).Any(page.IsFurniture);
    }

    // A note stands where its words do.
    private void Add(IReadOnlyList<SourceLine> note)
    {
        foreach (var line in note)
        {
            _notes.Add(line.Number, null);
        }

        _notes[note[^1].Number] = note;
    }
}
