using System.Text.Json;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>Input coercion of one scalar or enum. Both members throw <see cref="FormatException"/> with a sentence for the client.</summary>
internal abstract class LeafInput
{
    public abstract object ParseLiteral(ValueNode literal);

    public abstract object ParseValue(JsonElement value);
}

internal sealed class CodecInput(ScalarCodec codec) : LeafInput
{
    public override object ParseLiteral(ValueNode literal) => codec.ParseLiteral(literal);

    public override object ParseValue(JsonElement value) => codec.ParseValue(value);
}
