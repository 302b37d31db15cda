using System.Globalization;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Api.Commands;

/// <summary>How far a load is: a bar that redraws itself on a terminal, a plain line now and then elsewhere.</summary>
internal sealed class ProgressDisplay : IProgress<LoadProgress>
{
    private const int BarWidth = 24;

    private static readonly TimeSpan _plainInterval = TimeSpan.FromSeconds(5);

    private readonly TextWriter _writer;
    private readonly bool _isTerminal;
    private TimeSpan _nextLine = _plainInterval;
    private int _drawn;

    public ProgressDisplay(TextWriter writer, bool isTerminal) => (_writer, _isTerminal) = (writer, isTerminal);

    public static ProgressDisplay Create(TextWriter writer) => new(writer, ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);

    public void Report(LoadProgress value)
    {
        if (_isTerminal)
        {
            var line = $"{Bar(value)} {Describe(value)}";
            _writer.Write($"\r{line.PadRight(_drawn)}");
            _drawn = line.Length;
        }
        else if (value.Elapsed >= _nextLine)
        {
            _nextLine = value.Elapsed + _plainInterval;
            _writer.WriteLine(Describe(value));
        }
    }

    /// <summary>Leaves the terminal on a line of its own.</summary>
    public void Close()
    {
        if (_drawn > 0)
        {
            _writer.Write($"\r{new string(' ', _drawn)}\r");
        }
    }

    private static string Bar(LoadProgress value)
    {
        var filled = value.Total == 0 ? BarWidth : (int)((long)BarWidth * value.Done / value.Total);
        return $"[{new string('#', filled)}{new string('.', BarWidth - filled)}]";
    }

    private static string Describe(LoadProgress value)
    {
        var rate = value.Elapsed > TimeSpan.Zero ? value.Done / value.Elapsed.TotalSeconds : 0;
        var left = rate > 0 ? TimeSpan.FromSeconds((value.Total - value.Done) / rate) : TimeSpan.Zero;
        return string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Total} files, {rate:0} a second, {left:hh\\:mm\\:ss} left");
    }
}
