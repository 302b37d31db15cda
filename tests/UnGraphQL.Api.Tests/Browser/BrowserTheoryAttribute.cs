namespace UnGraphQL.Api.Tests.Browser;

/// <summary>As <see cref="BrowserFactAttribute"/>, with rows.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
