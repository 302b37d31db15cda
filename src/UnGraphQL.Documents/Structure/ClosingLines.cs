using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Follows the lines after a text: "[Adopted by a recorded vote …" goes on over the lists of voters until its bracket closes.
/// One instance per document.
/// </summary>
internal sealed class ClosingLines(LanguagePack pack)
{
    private int _open;

    /// <summary>Whether a line goes on with what a bracket before it opened. A note ends it.</summary>
    public bool GoesOn(Block line)
    {
        if (line.Kind != BlockKind.Text)
        {
            return _open > 0;
        }

        var goesOn = _open > 0 && !NoteBlocks.IsNote(line);
        if (goesOn || VoteReader.IsPart(line.Folded, pack) || pack.Lines.IsClosing(line.Folded))
        {
            _open = Math.Max(0, (goesOn ? _open : 0) + Balance(line.Folded));
        }

        return goesOn;
    }

    private static int Balance(string line) => line.Count(c => c is '[' or '(') - line.Count(c => c is ']' or ')');
}
