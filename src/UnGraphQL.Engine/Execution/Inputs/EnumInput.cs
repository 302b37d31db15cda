using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>GraphQL spec 3.9, Enums: a name in a literal, a string in JSON. The coerced value is the name.</summary>
internal sealed class EnumInput(EnumType type) : LeafInput
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is EnumValueNode name ? Known(name.Value) : throw NotAName(Printer.Print(literal));

    public override object ParseValue(JsonElement value) => JsonText.TryGetString(value) is { } name ? Known(name) : throw NotAName(JsonText.Inspect(value));

    private string Known(string name) =>
        type.ValuesByName.TryGetValue(name, out var value) ? value.Name : throw new FormatException($"Value \"{name}\" does not exist in \"{type.Name}\" enum.{Suggestions.DidYouMean(name, type.ValuesByName.Keys, "the enum value")}");

    private FormatException NotAName(string value) => new($"Enum \"{type.Name}\" cannot represent non-string value: {value}.");
}
