using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.TypeSystem;

public class SchemaBuilderTests
{
    [Fact]
    public void DefinitionsAndExtensionsOfSeveralSourcesAreOneSchema()
    {
        var schema = SchemaBuilder.Build(
            Source.FromText("extend type Query { b(x: Float = 1.5): B } type B implements N { id: ID! }", "b.graphql"),
            Source.FromText("\"The root.\" type Query { a: String } interface N { id: ID! }", "a.graphql"));

        Assert.Equal("The root.", schema.QueryType.Description);
        Assert.Equal(["a", "b"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal(["B", "Query", "N", "Float", "String", "Boolean", "ID"], schema.Types.Select(type => type.Name).TakeWhile(name => !name.StartsWith("__", StringComparison.Ordinal)));
        Assert.Equal(["B"], schema.PossibleTypes[schema.TypesByName["N"]].Select(type => type.Name));
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.Select(directive => directive.Name));
        Assert.Equal("__Schema!", MetaFields.Schema.Type.ToString());
        Assert.Same(schema.TypesByName["__Schema"], MetaFields.Schema.Type.Named);
    }
}
