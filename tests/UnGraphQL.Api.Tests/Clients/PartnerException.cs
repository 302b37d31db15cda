namespace UnGraphQL.Api.Tests.Clients;

#pragma warning disable CA1032 // Thrown in one place, with what it needs.
internal sealed class PartnerException(string message, string code) : Exception(message)
{
    public string Code { get; } = code;
}
