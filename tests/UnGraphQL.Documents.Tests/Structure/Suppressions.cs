using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Naming",
    "CA1716:Identifiers should not match keywords",
    Scope = "namespace",
    Target = "~N:UnGraphQL.Documents.Tests.Structure",
    Justification = "Test folders carry the names of the folders they test; no Visual Basic code uses them.")]
