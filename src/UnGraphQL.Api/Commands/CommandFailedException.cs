namespace UnGraphQL.Api.Commands;

/// <summary>The command could not run for a reason that the caller can mend. The message is one plain sentence that says what to do.</summary>
internal sealed class CommandFailedException(string message, Exception? innerException = null) : Exception(message, innerException);
