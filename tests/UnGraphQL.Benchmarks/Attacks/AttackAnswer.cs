using System.Text.Json;

namespace UnGraphQL.Benchmarks.Attacks;

/// <summary>How an attack was answered.</summary>
/// <param name="Name">As <see cref="Attack.Answer"/>; the end of the answer when it is something else.</param>
/// <param name="Value">What the limit is, in its unit; null when none is named.</param>
internal sealed record AttackAnswer(string Name, string? Value, TimeSpan Time)
{
    /// <summary>By the last error, because the one that says there were too many stands last.</summary>
    public static AttackAnswer Read(byte[] body, TimeSpan time)
    {
        var answer = JsonElement.Parse(body);
        if (!answer.TryGetProperty("errors", out var errors))
        {
            return new AttackAnswer(Attack.Data, null, time);
        }

        var extensions = errors[errors.GetArrayLength() - 1].GetProperty("extensions");
        return extensions.TryGetProperty("limit", out var limit)
            ? new AttackAnswer(limit.GetString()!, extensions.GetProperty("value").ToString(), time) // A limit has a name.
            : new AttackAnswer(extensions.GetProperty("code").GetString()!, null, time); // And an error a code.
    }
}
