using System.Text.RegularExpressions;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Tests.Queries;

/// <summary>What the schema keeps everywhere. A failure names the element and says how to comply.</summary>
public sealed partial class SchemaConventionTests
{
    private static readonly Schema Schema = GraphQLSetup.Create().Schema;

    /// <summary>Lists that cannot grow, so that they need no pages: they say their size.</summary>
    private const string SizeDirective = "listSize";

    private static IEnumerable<NamedType> OwnTypes => Schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type.Name is not ("Int" or "Float" or "String" or "Boolean" or "ID"));

    [Fact]
    public void EveryElementIsDescribed()
    {
        var silent = OwnTypes.SelectMany(Elements).Where(element => string.IsNullOrWhiteSpace(element.Description)).Select(element => element.Name);
        Assert.True(!silent.Any(), $"Give a description to: {string.Join(", ", silent)}.");
    }

    /// <summary>The check for breaking changes (<c>tests/conformance/contract.mjs</c>) lets an element go after this day.</summary>
    [Fact]
    public void EveryDeprecationSaysWhenItEnds()
    {
        var undated = OwnTypes.SelectMany(Elements).Where(element => element.Deprecation is { } reason && !LastDay().IsMatch(reason)).Select(element => element.Name);
        Assert.True(!undated.Any(), $"End the reason with \"Removed after 2027-06-01.\" or another day: {string.Join(", ", undated)}.");
    }

    [Fact]
    public void EveryListThatCanGrowIsAConnection()
    {
        var lists =
            from type in OwnTypes.OfType<CompositeFieldsType>()
            where !type.Name.EndsWith("Connection", StringComparison.Ordinal)
            from field in type.Fields
            where field.Type.Nullable is ListType && field.Type.Named is ObjectType or InterfaceType or UnionType
            where !field.AppliedDirectives.Any(directive => directive.Name == SizeDirective)
            select $"{type.Name}.{field.Name}";
        Assert.True(!lists.Any(), $"Make a connection of each list that can grow, or bound it with @listSize: {string.Join(", ", lists)}.");
    }

    [Fact]
    public void EveryConnectionIsPagedBothWays()
    {
        var fields =
            from type in OwnTypes.OfType<CompositeFieldsType>()
            from field in type.Fields
            where field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal)
            where !"first after last before".Split(' ').All(name => field.Argument(name) is not null) || !field.AppliedDirectives.Any(directive => directive.Name == SizeDirective)
            select $"{type.Name}.{field.Name}";
        Assert.True(!fields.Any(), $"Give first, after, last, before and @listSize to: {string.Join(", ", fields)}.");
    }

    [Fact]
    public void TheRootFieldsAreThoseOfTheContract() =>
        Assert.Equal(
            "body bodies citationGraph citationPath crossReferences dataset diagnostics document documents missingDocuments node nodes organization organizations paragraph paragraphs parseCitations resolution resolutions search session sessions".Split(' ').Order(StringComparer.Ordinal),
            Schema.QueryType.Fields.Select(field => field.Name).Order(StringComparer.Ordinal));

    /// <summary>As in <c>"Use `x`. Removed after 2027-06-01."</c>.</summary>
    [GeneratedRegex(@"\bRemoved after [0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastDay();

    private static IEnumerable<(string Name, string? Description, string? Deprecation)> Elements(NamedType type) =>
    [
        (type.Name, type.Description, null),
        .. type is CompositeFieldsType composite
            ? composite.Fields.SelectMany(field => field.Arguments.Select(argument => ($"{type.Name}.{field.Name}({argument.Name})", argument.Description, argument.DeprecationReason)).Prepend(($"{type.Name}.{field.Name}", field.Description, field.DeprecationReason)))
            : [],
        .. type is InputObjectType input ? input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description, field.DeprecationReason)) : [],
        .. type is EnumType values ? values.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description, value.DeprecationReason)) : [],
    ];
}
