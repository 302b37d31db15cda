using System.Text;
using UnGraphQL.Benchmarks.Http;

namespace UnGraphQL.Benchmarks.Attacks;

/// <summary>The built server, with the seeds, under the attacks of the list: alone, then beside a client who wants nothing but an answer.</summary>
internal static class AttackRun
{
    private static readonly byte[] _first = Encoding.UTF8.GetBytes("""{"query":"{ __typename }"}""");

    /// <param name="time">Of each measurement of the client.</param>
    /// <returns>0 when every attack was answered by its limit, in time; else 1.</returns>
    public static async Task<int> PrintAsync(TimeSpan time)
    {
        var folder = Directory.CreateTempSubdirectory("ungraphql-attacks");
        try
        {
            var faults = await PrintAsync(Path.Combine(folder.FullName, "seeds.db"), time);
            Console.WriteLine();
            Console.WriteLine(faults.Count == 0 ? "Every attack is answered by its limit." : string.Join(Environment.NewLine, faults));
            return faults.Count == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What is answered by time has a server of its own that gives little of it, so that a slow machine answers nothing else by time.</summary>
    private static async Task<IReadOnlyList<string>> PrintAsync(string path, TimeSpan time)
    {
        var inTime = AttackList.All.Where(attack => !attack.IsCutOff).ToList();
        var cutOff = AttackList.All.Where(attack => attack.IsCutOff).ToList();
        var shortBodies = $"--GraphQL:BodyTimeout={AttackList.BodyTimeout}";
        AttackTable.PrintHead();
        var faults = new List<string>();
        await WithServerAsync(path, async (server, client) => faults.AddRange(await AttackTable.PrintAsync(inTime, server, client)));
        await WithServerAsync(path, async (server, client) => faults.AddRange(await AttackTable.PrintAsync(cutOff, server, client)), shortBodies);
        await WithServerAsync(path, async (server, client) => faults.AddRange(await AttackTable.PrintAsync([AttackList.Slow], server, client)), $"--GraphQL:Timeout={AttackList.Timeout}");
        Console.WriteLine();
        await WithServerAsync(path, (server, client) => NeighbourTable.PrintAsync(server, client, time), shortBodies);
        return faults;
    }

    private static async Task WithServerAsync(string path, Func<ServerProcess, AttackClient, Task> run, params string[] settings)
    {
        using var http = new HttpClient();
        using var server = ServerProcess.Start(path, settings);
        await server.WaitAsync(http, _first);
        using var client = new AttackClient(server.Endpoint);
        await run(server, client);
    }
}
