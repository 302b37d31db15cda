using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Tests.Queries;

/// <summary>
/// Collects the statements that the flow which made it sends to the database. Listens from the start of the tests: a context that nobody
/// listened to goes on for a while without looking for listeners.
/// </summary>
internal sealed class StatementCounter : IDisposable
{
    private static readonly AsyncLocal<StatementCounter?> Current = new();

    private static readonly Listener Everything = new();

    private readonly List<string> _statements = [];

    /// <summary>Done once, after the next statement, before the request goes on.</summary>
    public Action? AfterNext { get; set; }

    public StatementCounter() => Current.Value = this;

    public IReadOnlyList<string> Statements => _statements;

    public static void Listen() => Everything.Listen();

    public void Dispose() => Current.Value = null;

    private sealed class Listener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private IDisposable? _listening;

        public void Listen()
        {
            lock (this)
            {
                _listening ??= DiagnosticListener.AllListeners.Subscribe(this);
            }
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name is "Microsoft.EntityFrameworkCore" or StatementEvents.Name)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Current.Value is { } counter && TextOf(value) is { } text)
            {
                counter._statements.Add(text);
                var next = counter.AfterNext;
                counter.AfterNext = null;
                next?.Invoke();
            }
        }

        private static string? TextOf(KeyValuePair<string, object?> value) => value switch
        {
            { Key: StatementEvents.Executed, Value: string text } => text,
            { Value: CommandExecutedEventData executed } => executed.Command.CommandText,
            _ => null,
        };

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
