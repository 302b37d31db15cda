using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Engine.TypeSystem.Rules;

/// <summary>Default values must be valid, and must not need themselves (GraphQL spec 3.10, InputObjectDefaultValueHasCycle).</summary>
internal sealed class DefaultValueRules(SchemaFaults faults)
{
    private readonly HashSet<InputValue> _visited = [];
    private readonly List<(InputValue Field, string Coordinate)> _path = [];

    public static void Validate(Schema schema, SchemaFaults faults)
    {
        foreach (var (value, coordinate, _) in SchemaElements.InputValues(schema))
        {
            if (value is { DefaultValue: { } literal, Type.IsInputType: true })
            {
                InputLiterals.Validate(literal, value.Type, (_, message) => faults.Add(value, $"{coordinate} has invalid default value: {message}"));
            }
        }

        var cycles = new DefaultValueRules(faults);
        foreach (var type in SchemaElements.Types(schema).OfType<InputObjectType>())
        {
            cycles.FollowAbsent(type, []);
        }
    }

    private void Follow(InputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    Follow(type, item);
                }

                break;
            case ObjectValueNode fields:
                FollowAbsent(type, fields.Fields);
                break;
        }
    }

    /// <summary>Fields that are given are followed into their values; the others into their defaults.</summary>
    private void FollowAbsent(InputObjectType type, IReadOnlyList<ObjectFieldNode> given)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.Named is not InputObjectType fieldType)
            {
                continue;
            }

            if (given.FirstOrDefault(candidate => candidate.Name.Value == field.Name) is { } present)
            {
                Follow(fieldType, present.Value);
            }
            else if (field.DefaultValue is not null)
            {
                FollowDefault(field, field.DefaultValue, fieldType, $"{type}.{field.Name}");
            }
        }
    }

    private void FollowDefault(InputValue field, ValueNode value, InputObjectType fieldType, string coordinate)
    {
        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            var via = _path.Skip(start + 1).Select(step => step.Coordinate).ToArray();
            var detour = via.Length == 0 ? "" : $" via the default values of: {string.Join(", ", via)}";
            faults.Add(field, $"Invalid circular reference. The default value of Input Object field {coordinate} references itself{detour}.");
        }
        else if (_visited.Add(field))
        {
            _path.Add((field, coordinate));
            Follow(fieldType, value);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
