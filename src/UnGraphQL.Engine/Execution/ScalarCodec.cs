using System.Text.Json;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution;

/// <summary>How a custom scalar is read and written.</summary>
/// <param name="ClrType">Of the values that resolvers return and receive.</param>
/// <param name="ParseLiteral">From a literal without variables; throws <see cref="FormatException"/> with a sentence the client may read.</param>
/// <param name="ParseValue">From a JSON variable; throws likewise.</param>
/// <param name="Serialize">To the text of the JSON string served.</param>
public sealed record ScalarCodec(Type ClrType, Func<ValueNode, object> ParseLiteral, Func<JsonElement, object> ParseValue, Func<object, string> Serialize);
