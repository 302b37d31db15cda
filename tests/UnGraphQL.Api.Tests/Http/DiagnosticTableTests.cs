using System.Reflection;
using UnGraphQL.Documents.Diagnostics;

namespace UnGraphQL.Api.Tests.Http;

public sealed class DiagnosticTableTests
{
    [Fact]
    public void TheReadmeExplainsEveryCodeAndNoOther()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!); // The class holds constants alone.
        var rows = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|')[2].Trim() is "INFO" or "WARNING" or "ERROR");
        Assert.Equal(codes.Order(StringComparer.Ordinal), rows.Select(row => row.Split('`')[1]).Order(StringComparer.Ordinal));
    }
}
