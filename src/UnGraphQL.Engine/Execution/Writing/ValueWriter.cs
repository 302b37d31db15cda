namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>Writes a leaf, or a list of leaves, of CLR type <typeparamref name="T"/> at a place of one GraphQL type (GraphQL spec 6.4.3, CompleteValue).</summary>
internal abstract class ValueWriter<T>(bool isNonNull)
{
    /// <summary>False when the place is non-null and got no value: the error is recorded and the caller truncates.</summary>
    public abstract bool Write(T value, ResponseWriter writer);

    protected bool WriteNull(ResponseWriter writer) => writer.CompleteNull(isNonNull);

    /// <summary>After <paramref name="start"/>, where the value began, an error was recorded.</summary>
    protected bool WriteFailed(ResponseWriter writer, int start) => writer.CompleteFailed(isNonNull, start);

    protected bool WriteFailed(ResponseWriter writer, string message)
    {
        writer.RecordInvalidResult(message);
        return writer.CompleteFailed(isNonNull, writer.Buffer.Length);
    }
}
