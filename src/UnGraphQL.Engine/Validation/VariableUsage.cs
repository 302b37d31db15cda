using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Type">Expected in that place; null when unknown.</param>
/// <param name="Parent">The input object whose field it is, where the input object may be null; null elsewhere.</param>
/// <param name="HasLocationDefault">Whether the argument or input field has a default value.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, InputObjectType? Parent, bool HasLocationDefault);
