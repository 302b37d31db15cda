namespace UnGraphQL.Engine.Validation;

/// <summary>Unwinds the walk once the error that says why is in the list; never leaves <see cref="DocumentValidator"/>.</summary>
internal sealed class ValidationAbortedException : Exception;
