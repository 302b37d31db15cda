namespace UnGraphQL.Data.Entities;

/// <summary>A work that was held once and is no more, so that who keeps a copy of the collection can be told.</summary>
public sealed class RemovedWork
{
    /// <summary>Natural key, as <see cref="Work.Key"/>.</summary>
    public required string Key { get; set; }

    /// <summary>Version of the collection that lost it.</summary>
    public long ChangedIn { get; set; }
}
