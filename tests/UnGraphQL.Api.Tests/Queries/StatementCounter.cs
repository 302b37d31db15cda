using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

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
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Current.Value is { } counter && value.Value is CommandExecutedEventData executed)
            {
                counter._statements.Add(executed.Command.CommandText);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
