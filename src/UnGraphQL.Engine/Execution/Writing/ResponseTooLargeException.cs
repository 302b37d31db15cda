namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>A buffer would hold more than it may.</summary>
internal sealed class ResponseTooLargeException : Exception;
