namespace UnGraphQL.Scoring.Printing;

/// <summary>A page while lines are set on it.</summary>
internal sealed class Page
{
    public List<PageLine> Lines { get; } = [];

    public List<PrintedNote> Notes { get; } = [];

    public int Height { get; set; }
}
