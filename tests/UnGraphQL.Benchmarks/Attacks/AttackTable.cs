using System.Globalization;
using UnGraphQL.Benchmarks.Http;

namespace UnGraphQL.Benchmarks.Attacks;

/// <summary>Every attack alone, one after another: what answers it and how soon.</summary>
internal static class AttackTable
{
    private const int Rounds = 7;

    /// <summary>
    /// Of processor time for an answer: more is a fault. The clock of the wall tells of the other work of the machine too; the aim by it is
    /// 100 ms on a machine that does nothing else.
    /// </summary>
    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(1);

    public static void PrintHead()
    {
        Console.WriteLine($"| {"attack",-48} | {"answered by",-26} | {"value",9} | median ms | worst ms | server's ms of processor |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
    }

    /// <returns>What is not as it should be, a line each.</returns>
    public static async Task<IReadOnlyList<string>> PrintAsync(IReadOnlyList<Attack> attacks, ServerProcess server, AttackClient client)
    {
        var faults = new List<string>();
        foreach (var attack in attacks)
        {
            await client.SendAsync(attack);
            var cpu = server.Cpu;
            var answers = new List<AttackAnswer>();
            for (var round = 0; round < Rounds; round++)
            {
                answers.Add(await client.SendAsync(attack));
            }

            var processor = (server.Cpu - cpu) / Rounds;
            var times = answers.Select(answer => answer.Time).Order().ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {attack.Name,-48} | {answers[0].Name,-26} | {answers[0].Value,9} | {times[Rounds / 2].TotalMilliseconds,9:0.0} | {times[^1].TotalMilliseconds,8:0.0} | {processor.TotalMilliseconds,24:0} |"));
            faults.AddRange(answers.Where(answer => answer.Name != attack.Answer).Select(answer => $"{attack.Name}: answered by {answer.Name}, not by {attack.Answer}.").Distinct());
            if (processor > _bound)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{attack.Name}: an answer took {processor.TotalMilliseconds:0} ms of processor."));
            }
        }

        return faults;
    }
}
