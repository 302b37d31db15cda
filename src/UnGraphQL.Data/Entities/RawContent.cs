namespace UnGraphQL.Data.Entities;

/// <summary>The bytes of a source, apart so that lists of sources stay light.</summary>
public sealed class RawContent
{
    public long SourceId { get; set; }

    public required byte[] Bytes { get; set; }
}
