namespace UnGraphQL.Api.Series;

/// <summary>A reference in a paragraph of a preamble that recalls or reaffirms, in the best language held.</summary>
internal sealed record RecallRow
{
    /// <summary>Database key of the reference.</summary>
    public required long RowId { get; init; }

    /// <summary>The citing resolution.</summary>
    public required long WorkId { get; init; }

    public required string WorkSymbol { get; init; }

    public required DateOnly? WorkDate { get; init; }

    public required long ParagraphId { get; init; }

    /// <summary>UTF-16 units.</summary>
    public required int TextLength { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }

    /// <summary>Null when what is cited is not held.</summary>
    public required long? TargetWorkId { get; init; }

    /// <summary>Canonical symbol of what is cited; null for treaties and the like.</summary>
    public required string? Target { get; init; }

    public required DateOnly? TargetDate { get; init; }

    public required DateOnly? CitedDate { get; init; }

    public required DateOnly? InferredDate { get; init; }

    /// <summary>The date of what is cited, as far as anything tells.</summary>
    public DateOnly? LikelyDate => TargetDate ?? CitedDate ?? InferredDate;
}
