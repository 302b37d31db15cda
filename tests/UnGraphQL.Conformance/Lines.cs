using System.Text;

namespace UnGraphQL.Conformance;

/// <summary>Standard input and output as lines of UTF-8.</summary>
internal static class Lines
{
    public static IEnumerable<string> Read()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Flushed when disposed, so that many answers make few writes.</summary>
    public static BufferedStream Output() => new(Console.OpenStandardOutput(), 1 << 16);
}
