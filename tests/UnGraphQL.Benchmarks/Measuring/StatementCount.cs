using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Benchmarks.Measuring;

/// <summary>Counts the statements that the database runs. Only after the measuring: who listens slows down.</summary>
internal sealed class StatementCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    /// <summary>How long contexts go on without looking for listeners once they found none.</summary>
    private static readonly TimeSpan Deafness = TimeSpan.FromSeconds(2);

    private int _count;

    public static async Task<StatementCount> ListenAsync()
    {
        var count = new StatementCount();
        DiagnosticListener.AllListeners.Subscribe(count);
        await Task.Delay(Deafness);
        return count;
    }

    public async Task<int> OfAsync(Door door, string? input)
    {
        await door.RunAsync(input);
        _count = 0;
        await door.RunAsync(input);
        return _count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name is DbLoggerCategory.Name or StatementEvents.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == StatementEvents.Executed || value.Value is CommandExecutedEventData)
        {
            _count++;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
