using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Export;

/// <summary>The doors as the client of one request reaches them. One a request.</summary>
internal sealed class DoorAddresses(PublicAddress? address = null, IHttpContextAccessor? http = null)
{
    private readonly DocumentAddress _address = address?.For(http?.HttpContext?.Request) ?? new DocumentAddress("");

    public string Of(string key, DocumentForm form, Language? language) => _address.Of(key, form, language);
}
