namespace UnGraphQL.Api.Http.Errors;

/// <summary>The codes in <c>extensions.code</c> that only HTTP has; the others are the engine's.</summary>
internal static class HttpErrorCodes
{
    public const string NotFound = "NOT_FOUND";

    /// <summary>No trusted document has the id that was sent.</summary>
    public const string PersistedDocumentNotFound = "PERSISTED_DOCUMENT_NOT_FOUND";

    /// <summary>Only trusted documents are served, and the one sent is none.</summary>
    public const string PersistedDocumentRequired = "PERSISTED_DOCUMENT_REQUIRED";
}
