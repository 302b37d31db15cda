using System.Runtime.InteropServices;
using System.Text.Json;
using UnGraphQL.Engine.Execution.Costs;

namespace UnGraphQL.Engine.Execution;

/// <summary>
/// Lets so many costly requests work at a time; the others wait, in the order in which they came. So whoever asks little is answered at once,
/// whatever others ask. Costly is a request that is large as it is sent, and one whose static cost is a tenth of what is allowed.
/// </summary>
#pragma warning disable CA1001 // A semaphore that nobody asks for its handle has nothing to dispose of.
internal sealed class CostlyTurns(EngineOptions options)
#pragma warning restore CA1001
{
    /// <summary>Bytes of document and variables that small requests do not have.</summary>
    private const int LargeLength = 4_096;

    private const double CostlyShare = 0.1;

    private readonly SemaphoreSlim _free = new(options.CostlyAtATime ?? Math.Max(1, Environment.ProcessorCount / 2));

    public static bool IsLarge(GraphQLRequest request) =>
        request.Query.Length + (request.Variables.ValueKind == JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(request.Variables).Length : 0) > LargeLength;

    public bool IsCostly(Cost cost) => cost.Field > options.MaxFieldCost * CostlyShare || cost.Type > options.MaxTypeCost * CostlyShare;

    /// <summary>A turn to dispose of when the work is done; null when none came within the time that a request may take.</summary>
    public async ValueTask<Turn?> TakeAsync(CancellationToken cancellationToken) =>
        await _free.WaitAsync(options.Timeout, cancellationToken).ConfigureAwait(false) ? new Turn(_free) : null;

    /// <summary>The default is nobody's.</summary>
    public readonly struct Turn(SemaphoreSlim? free) : IDisposable
    {
        public void Dispose() => free?.Release();
    }
}
