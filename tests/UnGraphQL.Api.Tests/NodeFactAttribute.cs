namespace UnGraphQL.Api.Tests;

/// <summary>A fact about the IDE's files, which npm restores when the program is built.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "ide")) ? null : "The IDE was not restored: install Node.js and build again.";
}
