using System.Globalization;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>Gathers what is wrong with a schema, each fault with file, line and column of what it is about.</summary>
internal sealed class SchemaFaults
{
    private readonly List<string> _faults = [];
    private readonly Dictionary<object, (Source Source, Node Node)> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers where an element of the type system was written.</summary>
    public void Locate(object element, Source source, Node node) => _places[element] = (source, node);

    public void Add(Source source, Node node, string message) => Add(source, source.LocationOf(node.Start), message);

    /// <summary>About a located element; without place when it was not written, as the default root type.</summary>
    public void Add(object element, string message)
    {
        if (_places.TryGetValue(element, out var place))
        {
            Add(place.Source, place.Node, message);
        }
        else
        {
            _faults.Add(message);
        }
    }

    public void Add(Source source, GraphQLError error) => Add(source, error.Locations[0], error.Message);

    public void Add(string message) => _faults.Add(message);

    /// <exception cref="SchemaException">With every fault so far.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new SchemaException(_faults);
        }
    }

    private void Add(Source source, SourceLocation location, string message) =>
        _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{source.Name}:{location.Line}:{location.Column}: {message}"));
}
