using System.Text;

namespace UnGraphQL.Benchmarks.Collection;

/// <summary>Words for generated texts: long and short ones in the proportion of a resolution.</summary>
internal static class Vocabulary
{
    private static readonly string[] Words =
    [
        "the", "of", "and", "to", "in", "for", "on", "its", "with", "that", "by", "as", "all", "including", "their", "international", "cooperation",
        "development", "sustainable", "Member", "States", "implementation", "relevant", "organizations", "national", "peace", "security", "support",
        "measures", "system", "efforts", "assistance", "regional", "continue", "human", "rights", "stakeholders", "resources", "framework", "report",
        "capacity-building", "coordination", "programmes", "humanitarian", "importance", "progress", "challenges", "participation",
    ];

    private static readonly string[] Openings = ["Recalling", "Reaffirming", "Noting", "Welcoming", "Requests", "Decides", "Encourages", "Invites"];

    public static string Opening(Random random) => Openings[random.Next(Openings.Length)];

    /// <summary>So many words, each followed by a space but the last.</summary>
    public static string Sentence(Random random, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(Words[random.Next(Words.Length)]);
        }

        return text.ToString();
    }
}
