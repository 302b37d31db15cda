namespace UnGraphQL.Engine.Errors;

/// <summary>Every code in <c>extensions.code</c>. Codes are stable and never reused.</summary>
public static class ErrorCodes
{
    public const string SyntaxError = "GRAPHQL_PARSE_FAILED";

    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    public const string BadRequest = "BAD_REQUEST";

    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    public const string BadUserInput = "BAD_USER_INPUT";

    public const string LimitExceeded = "LIMIT_EXCEEDED";

    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
}
