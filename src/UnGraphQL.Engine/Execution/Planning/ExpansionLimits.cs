using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>
/// Holds the depth and the number of fields of one operation after fragments are expanded. Introspection is not counted in the depth: a rule of
/// its own keeps it from leading in circles.
/// </summary>
internal sealed class ExpansionLimits(EngineOptions options, Source source)
{
    private int _fields;

    /// <exception cref="GraphQLException">The depth is more than is allowed.</exception>
    public void Check(ObjectType parent, FieldDefinition definition, FieldNode place, int depth)
    {
        var isIntrospection = parent.Name.StartsWith("__", StringComparison.Ordinal) || definition.Name.StartsWith("__", StringComparison.Ordinal);
        var maxDepth = isIntrospection ? ParserOptions.NestingCeiling : options.MaxSelectionDepth;
        if (depth > maxDepth)
        {
            throw new GraphQLException(LimitError.Of(LimitNames.SelectionDepth, maxDepth, $"Selections are nested more than {maxDepth} levels deep.", source.LocationOf(place.Start)));
        }
    }

    /// <exception cref="GraphQLException">There are more fields than are allowed.</exception>
    public void Count(bool isNew, FieldNode place)
    {
        if (isNew && ++_fields > options.MaxFields)
        {
            throw new GraphQLException(LimitError.Of(LimitNames.Fields, options.MaxFields, $"More than {options.MaxFields} fields are selected, fragments expanded.", source.LocationOf(place.Start)));
        }
    }
}
