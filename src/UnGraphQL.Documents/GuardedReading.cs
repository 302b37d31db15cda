namespace UnGraphQL.Documents;

/// <summary>Keeps a defect of a reader from costing more than the file that met it.</summary>
public static class GuardedReading
{
    /// <summary>What <paramref name="read"/> gives; where it fails, a refusal that says so.</summary>
#pragma warning disable CA1031 // Whatever a defect throws
    public static ReadResult Read(Func<ReadOnlyMemory<byte>, string, ReadOptions, ReadResult> read, ReadOnlyMemory<byte> bytes, string name, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return read(bytes, name, options);
        }
        catch (Exception failure)
        {
            return new ReadResult([], $"{name} made the reader fail, which is a defect of UnGraphQL: {failure.GetType().Name}, {failure.Message}");
        }
    }
#pragma warning restore CA1031
}
