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

    /// <summary>On a server that gives little time.</summary>
    private static async Task<IReadOnlyList<string>> PrintSlowAsync(string path)
    {
        using var http = new HttpClient();
        using var server = ServerProcess.Start(path, $"--GraphQL:Timeout={AttackList.Timeout}");
        await server.WaitAsync(http, _first);
        using var client = new AttackClient(server.Endpoint);
        return await AttackTable.PrintAsync([AttackList.Slow], server, client);
    }

    private static async Task<IReadOnlyList<string>> PrintAsync(string path, TimeSpan time)
    {
        using var http = new HttpClient();
        using var server = ServerProcess.Start(path, $"--GraphQL:BodyTimeout={AttackList.BodyTimeout}");
        await server.WaitAsync(http, _first);
        using var client = new AttackClient(server.Endpoint);
        AttackTable.PrintHead();
        var faults = await AttackTable.PrintAsync(AttackList.All, server, client);
        faults = [.. faults, .. await PrintSlowAsync(path)];
        Console.WriteLine();
        await NeighbourTable.PrintAsync(server, client, time);
        return faults;
    }
}
