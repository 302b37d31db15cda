using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Takes the text out of a PDF file with <c>pdftotext</c> (poppler-utils). The tool runs as a process of its own, without a shell, is given the file on its
/// standard input and can cost no more than the limits. Spans count in the text that it gives.
/// </summary>
internal static partial class PdfFileReader
{
    /// <summary>As printed: its other order, the one of reading, drops the hyphens at line ends, and in documents of the United Nations all are real.</summary>
    private const string AsPrinted = "-layout";

    /// <summary>Share of the long lines with a gap in their middle from which a text stands in columns, which are read one after another.</summary>
    private const double ColumnShare = 0.3;

    private const int LongLine = 60;

    /// <summary>A report of a thousand pages has four million characters.</summary>
    private const int MostBytes = 32 << 20;

    private const int LongestComplaint = 1000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>The text, or the sentence that says why there is none.</summary>
    /// <param name="tool">Name of the program.</param>
    public static (SourceText? Text, string? Refusal) Read(ReadOnlyMemory<byte> content, string name, string tool = "pdftotext")
    {
        try
        {
            var printed = Run(Start(tool, AsPrinted), content, name);
            return printed.Text is not null && IsInColumns(printed.Text) ? Run(Start(tool), content, name) : printed;
        }
        catch (Win32Exception)
        {
            return (null, $"{name} is a PDF file, which is read with {tool}: install poppler-utils (apt-get install poppler-utils; brew install poppler), or load the text of it.");
        }
    }

    private static Process Start(string tool, params string[] order) => Process.Start(new ProcessStartInfo(tool, [.. order, "-enc", "UTF-8", "-eol", "unix", "-", "-"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
        CreateNoWindow = true,
    })!; // null only where a shell starts it

    private static bool IsInColumns(SourceText text)
    {
        var lines = text.Lines.Where(l => l.Trimmed.Length > LongLine).ToList();
        return lines.Count > 0 && lines.Count(l => ColumnGap().IsMatch(l.Trimmed)) > lines.Count * ColumnShare;
    }

    private static (SourceText? Text, string? Refusal) Run(Process started, ReadOnlyMemory<byte> content, string name)
    {
        using var tool = started;
        var complaint = new StringBuilder();
        tool.ErrorDataReceived += (_, line) => complaint.AppendLine(complaint.Length < LongestComplaint ? line.Data : null);
        tool.BeginErrorReadLine();
        using var stop = new CancellationTokenSource(Longest);
        using var end = stop.Token.Register(() => Kill(tool));
        var feed = new Thread(() => Feed(tool, content));
        feed.Start();
        var (text, isWhole) = Take(tool.StandardOutput.BaseStream);
        if (!isWhole)
        {
            Kill(tool);
        }

        tool.WaitForExit();
        feed.Join();
        return stop.IsCancellationRequested ? (null, $"{name} is a PDF file that takes longer than {Longest.TotalSeconds} seconds to read.")
            : !isWhole ? (null, $"{name} is a PDF file with more than {MostBytes >> 20} million bytes of text, more than a document can have.")
            : tool.ExitCode != 0 ? (null, Explain(complaint.ToString(), name))
            : Decode(text, name);
    }

    private static (byte[] Text, bool IsWhole) Take(Stream output)
    {
        using var text = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = output.Read(buffer)) > 0;)
        {
            text.Write(buffer, 0, read);
            if (text.Length > MostBytes)
            {
                return ([], false);
            }
        }

        return (text.ToArray(), true);
    }

    private static void Feed(Process tool, ReadOnlyMemory<byte> content)
    {
        try
        {
            tool.StandardInput.BaseStream.Write(content.Span);
            tool.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it took all: its exit code says why.
        }
    }

    private static void Kill(Process tool)
    {
        try
        {
            tool.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }

    private static string Explain(string complaint, string name) =>
        complaint.Contains("password", StringComparison.OrdinalIgnoreCase)
            ? $"{name} is a PDF file with a password: save it without one."
            : $"{name} is a PDF file that cannot be read: {complaint.Split('\n').FirstOrDefault(l => l.Length > 0)?.Trim() ?? "it is damaged."}";

    private static (SourceText?, string?) Decode(byte[] text, string name)
    {
        var content = Encoding.UTF8.GetString(text);
        return content.Any(char.IsLetter)
            ? (new SourceText(content), null)
            : (null, $"{name} is a PDF file without text, as scanned pages are: run it through optical character recognition first.");
    }

    // two stretches of prose side by side
    [GeneratedRegex(@"^\S(?:\S|\s(?!\s\s)){24,}\s{3,}(?:\S|\s(?!\s\s)){25,}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ColumnGap();
}
