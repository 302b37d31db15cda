using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.Execution.Planning;

namespace UnGraphQL.Engine.Execution.Writing;

/// <summary>
/// Writes the fetched frames in one synchronous pass. A value that fails at a non-null place makes its writer return false; whoever owns the
/// nearest nullable place truncates to where that place began and writes null (GraphQL spec 6.4.4, Handling Execution Errors).
/// </summary>
internal sealed class ResponseWriter(RequestContext context, ResponseBuffer buffer)
{
    private Level[] _levels = new Level[8];
    private int _depth;

    public ResponseBuffer Buffer { get; } = buffer;

    public bool WriteObject(Frame frame, int row)
    {
        var depth = _depth;
        var type = frame.TypeOf(row);
        if (type.Fault is { } fault)
        {
            Record(fault);
            return false;
        }

        var fields = type.Fields;
        if (fields.Length == 0)
        {
            Buffer.Write("{}"u8);
            return true;
        }

        Enter(fields);
        var written = true;
        for (var next = 0; written && next < fields.Length;)
        {
            written = WriteFields(frame, row, fields, ref next);
        }

        _depth = depth;
        if (written)
        {
            Buffer.Write((byte)'}');
        }

        return written;
    }

    public void EnterList() => Enter(null);

    public void AtIndex(int index) => _levels[_depth - 1].Index = index;

    public void LeaveList() => _depth--;

    /// <summary>Null came where the current place is.</summary>
    public bool CompleteNull(bool isNonNull)
    {
        if (isNonNull)
        {
            var field = CurrentField();
            Record(new GraphQLError($"Cannot return null for non-nullable field {field.ParentType.Name}.{field.Definition.Name}.") { Code = ErrorCodes.InternalServerError });
            return false;
        }

        Buffer.Write("null"u8);
        return true;
    }

    /// <summary>An error was recorded for the current place, whose value began at <paramref name="start"/>.</summary>
    public bool CompleteFailed(bool isNonNull, int start)
    {
        Buffer.Truncate(start);
        if (!isNonNull)
        {
            Buffer.Write("null"u8);
        }

        return !isNonNull;
    }

    public void RecordInvalidResult(string message) => Record(new GraphQLError(message) { Code = ErrorCodes.InternalServerError });

    /// <summary>Adds the current path and the locations of the current field.</summary>
    public void Record(GraphQLError error)
    {
        if (context.HasRoomForError())
        {
            context.AddError(error with { Path = CurrentPath(), Locations = error.Locations.Length > 0 ? error.Locations : CurrentField().Locations(context.Source) });
        }
    }

    /// <summary>What is being written did not fit into the response.</summary>
    public RequestAbortedException TooLarge()
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"The response would be larger than {context.MaxResponseBytes} bytes.");
        var error = LimitError.Of(LimitNames.Response, context.MaxResponseBytes, message, CurrentField().Locations(context.Source).AsSpan());
        return new RequestAbortedException(error with { Path = CurrentPath() });
    }

    /// <summary>Writes the fields from the next on, up to one that throws, which becomes an error; false when the object fails.</summary>
    private bool WriteFields(Frame frame, int row, FieldPlan[] fields, ref int next)
    {
        var depth = _depth;
        var source = frame.Rows[row];
        var i = next;
        var start = 0;
        try
        {
            for (; i < fields.Length; i++)
            {
                _levels[depth - 1].Index = i;
                Buffer.Write(i == 0 ? fields[i].FirstToken : fields[i].NextToken);
                start = Buffer.Length;
                if (!WriteField(frame, row, source, fields[i]))
                {
                    return false;
                }
            }

            next = i;
            return true;
        }
        catch (Exception exception) when (exception is not ResponseTooLargeException && !context.EndsRequest(exception))
        {
            _depth = depth;
            next = i + 1;
            Record(context.ToError(exception));
            return CompleteFailed(fields[i].IsNonNull, start);
        }
    }

    private bool WriteField(Frame frame, int row, object source, FieldPlan field) =>
        field.Leaf is { } leaf ? WriteLeaf(leaf, source, field)
        : field.Constant is { } constant ? WriteConstant(constant)
        : frame.WriteSlot(field, row, this);

    private bool WriteConstant(NameToken constant)
    {
        Buffer.Write(constant);
        return true;
    }

    private bool WriteLeaf(LeafField leaf, object source, FieldPlan field)
    {
        if (field.Arguments is null)
        {
            return leaf(source, null, this);
        }

        var invocation = context.InvocationOf(field);
        if (invocation?.Error is { } error)
        {
            Record(error);
            return CompleteFailed(field.IsNonNull, Buffer.Length);
        }

        return leaf(source, invocation, this);
    }

    /// <param name="fields">Null for a list.</param>
    private void Enter(FieldPlan[]? fields)
    {
        if (_depth == _levels.Length)
        {
            Array.Resize(ref _levels, _depth * 2);
        }

        _levels[_depth++].Fields = fields;
    }

    private FieldPlan CurrentField()
    {
        var level = _depth - 1;
        while (_levels[level].Fields is null)
        {
            level--;
        }

        return _levels[level].Fields![_levels[level].Index]; // The loop ended on an object: the outermost level is always one.
    }

    private ImmutableArray<object> CurrentPath()
    {
        var path = ImmutableArray.CreateBuilder<object>(_depth);
        for (var level = 0; level < _depth; level++)
        {
            path.Add(_levels[level].Fields is { } fields ? fields[_levels[level].Index].ResponseName : _levels[level].Index);
        }

        return path.MoveToImmutable();
    }

    /// <summary>An object, at the field with the index, or a list, at the item with the index.</summary>
    private struct Level
    {
        public FieldPlan[]? Fields;
        public int Index;
    }
}
