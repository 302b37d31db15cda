using System.Diagnostics;

namespace UnGraphQL.Data.Statements;

/// <summary>Tells who listens of each statement that was run without EF Core, as EF Core tells of its own.</summary>
public static class StatementEvents
{
    /// <summary>Of the <see cref="DiagnosticListener"/>.</summary>
    public const string Name = "UnGraphQL.Data";

    /// <summary>Of the event; its value is the text of the statement.</summary>
    public const string Executed = "UnGraphQL.Data.StatementExecuted";

    private static readonly DiagnosticListener Listener = new(Name);

    internal static void Write(string text)
    {
        if (Listener.IsEnabled())
        {
            Listener.Write(Executed, text);
        }
    }
}
