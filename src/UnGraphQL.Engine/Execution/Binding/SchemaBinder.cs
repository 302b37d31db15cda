using UnGraphQL.Engine.Execution.Costs;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Introspection;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>
/// Gives every field of every object type a member, walking from the root types: what a resolver returns is the row class of the field's
/// type, and the properties of that class lead on. Collects every fault before it fails.
/// </summary>
internal sealed class SchemaBinder
{
    private readonly Schema _schema;
    private readonly SchemaBinding _binding;
    private readonly List<string> _faults = [];
    private readonly ResolverTable _resolvers;
    private readonly InputBinders _inputs;
    private readonly MemberBinder _members;
    private readonly ValueWriters _writers;
    private readonly ShapeReaders _readers = new();
    private readonly Dictionary<ObjectType, Type> _rowTypes = [];
    private readonly Dictionary<(ObjectType, FieldDefinition), BoundField> _fields = [];
    private readonly List<(NamedType Type, Type RowType)> _abstractRows = [];
    private readonly Queue<ObjectType> _unbound = new();

    private SchemaBinder(Schema schema, SchemaBinding binding)
    {
        _schema = schema;
        _binding = binding;
        _resolvers = new ResolverTable(schema, [.. IntrospectionBinding.ResolverClasses, .. binding.ResolverClasses], _faults);
        _inputs = new InputBinders(binding.Scalars);
        _members = new MemberBinder(RootTypes().ToHashSet(), new ParameterBinder(_inputs, _faults), _faults);
        _writers = new ValueWriters(binding.Scalars);
    }

    /// <exception cref="SchemaException">Listing every fault.</exception>
    public static BoundSchema Bind(Schema schema, SchemaBinding binding) => new SchemaBinder(schema, binding).Bind();

    private BoundSchema Bind()
    {
        CheckScalars();
        AddKnownRows();
        BindReachable();
        while (InferFromAbstract())
        {
            BindReachable();
        }

        BindRest();
        BindInputs();
        var costs = new CostDirectives(_schema, _faults);
        if (_faults.Count > 0)
        {
            throw new SchemaException([.. _faults.Distinct()]);
        }

        return new BoundSchema(_schema, _fields, new TypeResolution(_schema, _rowTypes, _binding.TypeNames), _inputs, new InputTypes(_schema, _binding.Scalars), costs);
    }

    private void CheckScalars()
    {
        var missing = _schema.Types.OfType<ScalarType>().Where(type => !BuiltIns.IsBuiltIn(type) && !_binding.Scalars.ContainsKey(type.Name));
        _faults.AddRange(missing.Select(type => $"Scalar {type.Name} has no codec."));
        _faults.AddRange(_binding.Scalars.Keys.Where(name => _schema.TypesByName.GetValueOrDefault(name) is not ScalarType || BuiltIns.TypesByName.ContainsKey(name))
            .Select(name => $"A codec is given for {name}, which is no custom scalar of the schema."));
    }

    private void AddKnownRows()
    {
        foreach (var (name, rowType) in _binding.ObjectTypes)
        {
            if (_schema.TypesByName.GetValueOrDefault(name) is ObjectType type)
            {
                AddRowType(type, rowType, "AddObject");
            }
            else
            {
                _faults.Add($"AddObject names {name}, which is no object type of the schema.");
            }
        }

        foreach (var root in RootTypes())
        {
            AddRowType(root, typeof(object), "the root");
        }

        AddRowType((ObjectType)BuiltIns.TypesByName["__Schema"], typeof(Schema), "introspection");
    }

    private IEnumerable<ObjectType> RootTypes() => new[] { _schema.QueryType, _schema.MutationType, _schema.SubscriptionType }.OfType<ObjectType>();

    private void BindReachable()
    {
        while (_unbound.TryDequeue(out var type))
        {
            foreach (var field in type.Fields)
            {
                Bind(type, field);
            }

            if (type == _schema.QueryType)
            {
                Bind(type, MetaFields.Schema);
                Bind(type, MetaFields.Type);
            }
        }
    }

    private void Bind(ObjectType type, FieldDefinition definition)
    {
        if (_schema.SubscriptionType == type && type != _schema.QueryType)
        {
            return;
        }

        var method = _resolvers.Find(type, definition) ?? IntrospectionBinding.MetaResolver(definition);
        var bound = method is null ? _members.BindProperty(type, definition, _rowTypes[type]) : _members.BindMethod(type, definition, method, _rowTypes[type]);
        if (bound is null)
        {
            return;
        }

        _fields.Add((type, definition), bound);
        if (bound.IsComposite)
        {
            BindComposite(bound);
        }
        else
        {
            BindLeaf(bound);
        }
    }

    private void BindLeaf(BoundField field)
    {
        var before = _faults.Count;
        if (_writers.Find(field.Definition.Type, field.ValueType, field.ToString(), _faults) is { } writer)
        {
            field.Leaf = new Lazy<LeafField>(() => ResolverCompiler.Leaf(field, writer));
            field.Step = new Lazy<Step>(() => ResolverCompiler.Step(field, writer));
        }
        else if (_faults.Count == before)
        {
            _faults.Add($"{field}: {ClrTypes.Name(field.ValueType)} of {field.Member.DeclaringType?.Name}.{field.Member.Name} cannot be served as {field.Definition.Type}.");
        }
    }

    private void BindComposite(BoundField field)
    {
        var rowType = ShapeReaders.RowType(field.Definition.Type, field.ValueType);
        if (rowType is null || _readers.Find(field.Definition.Type, field.ValueType) is not { } reader)
        {
            _faults.Add($"{field}: {ClrTypes.Name(field.ValueType)} of {field.Member.DeclaringType?.Name}.{field.Member.Name} is not as many lists as {field.Definition.Type}.");
            return;
        }

        field.Step = new Lazy<Step>(() => ResolverCompiler.Step(field, reader));
        if (field.Definition.Type.Named is ObjectType type)
        {
            AddRowType(type, rowType, field.ToString());
        }
        else
        {
            _abstractRows.Add((field.Definition.Type.Named, rowType));
        }
    }

    private void AddRowType(ObjectType type, Type rowType, string origin)
    {
        if (!_rowTypes.TryGetValue(type, out var known))
        {
            _rowTypes.Add(type, rowType);
            _unbound.Enqueue(type);
        }
        else if (!known.IsAssignableFrom(rowType) && !rowType.IsAssignableFrom(known))
        {
            _faults.Add($"{origin} gives {ClrTypes.Name(rowType)} for {type.Name}, whose rows are {ClrTypes.Name(known)}.");
        }
    }

    /// <summary>An object type behind an interface or union, otherwise unknown, has the row class that tells type names.</summary>
    private bool InferFromAbstract()
    {
        foreach (var (abstractType, rowType) in _abstractRows.Where(pair => _binding.TypeNames.ContainsKey(pair.RowType)))
        {
            foreach (var type in _schema.PossibleTypes[abstractType].Where(type => !_rowTypes.ContainsKey(type)))
            {
                AddRowType(type, rowType, abstractType.Name);
            }
        }

        return _unbound.Count > 0;
    }

    /// <summary>Object types that no field leads to: their resolvers tell the row class, else nothing does.</summary>
    private void BindRest()
    {
        foreach (var type in _schema.Types.OfType<ObjectType>().Where(type => !_rowTypes.ContainsKey(type)).ToList())
        {
            var parents = type.Fields.Select(field => _resolvers.Find(type, field)?.GetParameters().FirstOrDefault()?.ParameterType).OfType<Type>();
            if (parents.FirstOrDefault() is not { } parent)
            {
                _faults.Add($"No resolver returns {type.Name}, so that its row class is not known; give it with AddObject.");
                continue;
            }

            AddRowType(type, ClrTypes.ElementOf(parent) ?? parent, type.Name);
            BindReachable();
        }
    }

    private void BindInputs()
    {
        foreach (var (name, clrType) in _binding.InputTypes)
        {
            if (_schema.TypesByName.GetValueOrDefault(name) is (InputObjectType or EnumType) and var type)
            {
                _inputs.Find(new NonNullType(type), clrType, "AddInput", _faults);
            }
            else
            {
                _faults.Add($"AddInput names {name}, which is no input object or enum of the schema.");
            }
        }
    }
}
