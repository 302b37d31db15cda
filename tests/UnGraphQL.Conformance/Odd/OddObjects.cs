using System.Text.Json;

namespace UnGraphQL.Conformance.Odd;

/// <summary>The data of the odd schema: <c>{"root": {…}, "objects": [{"$type": "Book", "id": "3", …}]}</c>.</summary>
internal sealed class OddObjects
{
    private readonly OddObject[] _objects;

    public OddObjects(JsonElement data)
    {
        Root = new OddObject(data.GetProperty("root"), this);
        _objects = [.. data.GetProperty("objects").EnumerateArray().Select(each => new OddObject(each, this))];
    }

    public OddObject Root { get; }

    public OddObject this[int index] => _objects[index];

    /// <summary>Null when no object has the ID.</summary>
    public OddObject? Find(string id) => Array.Find(_objects, each => each.HasId(id));
}
