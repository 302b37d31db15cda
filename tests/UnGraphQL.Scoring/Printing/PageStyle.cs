namespace UnGraphQL.Scoring.Printing;

/// <summary>How tools that read PDF files differ, and documents with them.</summary>
internal sealed record PageStyle
{
    /// <summary>Empty lines between paragraphs.</summary>
    public required bool HasGaps { get; init; }

    /// <summary>Raised marks come out between spaces, else glued.</summary>
    public required bool SpacesMarks { get; init; }

    /// <summary>Lines of items below the first stand under its text, else at the margin.</summary>
    public required bool HangsItems { get; init; }

    /// <summary>Short numbers come out on a line of their own.</summary>
    public required bool BreaksNumbers { get; init; }

    /// <summary>The mark of a note comes out on a line of its own.</summary>
    public required bool BreaksNotes { get; init; }

    /// <summary>Pages are parted by form feeds.</summary>
    public required bool HasFormFeeds { get; init; }

    /// <summary>Left margin of a layout.</summary>
    public required int Margin { get; init; }

    public static PageStyle Choose(Variation variation) => new()
    {
        HasGaps = variation.Chance(50),
        SpacesMarks = variation.Chance(50),
        HangsItems = variation.Chance(40),
        BreaksNumbers = variation.Chance(50),
        BreaksNotes = variation.Chance(40),
        HasFormFeeds = variation.Chance(70),
        Margin = variation.Pick(12, 16, 17),
    };
}
