using System.Collections.Frozen;

namespace UnGraphQL.Data.Loading;

/// <summary>The words of <c>pinpoint-words.tsv</c>. Languages do not contradict each other, so they are one table.</summary>
internal static class PinpointWords
{
    private const string Table = "Loading/pinpoint-words.tsv";

    private static readonly FrozenDictionary<string, PinpointLevel> Levels = Read();

    public static PinpointLevel? LevelOf(string word) =>
        Levels.TryGetValue(word.TrimEnd('.', ',').ToLowerInvariant(), out var level) ? level : null;

    private static FrozenDictionary<string, PinpointLevel> Read()
    {
        using var stream = typeof(PinpointWords).Assembly.GetManifestResourceStream(Table) ?? throw new InvalidDataException($"{Table} is not embedded.");
        using var reader = new StreamReader(stream);
        var levels = new Dictionary<string, PinpointLevel>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('#') || line.StartsWith("language\t", StringComparison.Ordinal))
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 3 || !Enum.TryParse<PinpointLevel>(cells[1], ignoreCase: true, out var level))
            {
                throw new InvalidDataException($"{Table}, line {number}: expected language, level and word but found \"{line}\".");
            }

            levels[cells[2]] = level;
        }

        return levels.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
