using System.Text.RegularExpressions;

namespace UnGraphQL.Documents;

/// <summary>
/// The time limits of patterns run by the clock of the wall: on a busy machine they end readings that are as quick as any other. What ran out
/// of time is read again before it is refused.
/// </summary>
internal static class RepeatedReading
{
    public const int Attempts = 3;

    public static ReadResult Run(string name, Func<ReadResult> read)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                return read();
            }
            catch (RegexMatchTimeoutException)
            {
                // The next attempt may find the machine less busy.
            }
        }

        return new ReadResult([], $"{name} was given up after {Attempts} attempts, because a pattern took seconds: the machine is too busy, or the text is none that a document has.");
    }
}
