using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>One language version of a work and the source it is served from.</summary>
public sealed class LanguageVersion
{
    public long Id { get; set; }

    public long WorkId { get; set; }

    public Language Language { get; set; }

    public string? Title { get; set; }

    /// <summary>Label of the agenda item as this version prints it: <c>18 d)</c>.</summary>
    public string? AgendaItem { get; set; }

    /// <summary>Subject of the agenda item as this version prints it.</summary>
    public string? AgendaItemTitle { get; set; }

    public DateOnly? DistributedOn { get; set; }

    public string? JobNumber { get; set; }

    public long SourceId { get; set; }

    /// <summary>0-based place among the documents of the source.</summary>
    public int Ordinal { get; set; }
}
