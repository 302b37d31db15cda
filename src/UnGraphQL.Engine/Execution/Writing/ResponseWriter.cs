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
    private FieldPlan?[] _fields = new FieldPlan?[8];
    private int[] _indexes = new int[8];
    private int _depth;

    public ResponseBuffer Buffer { get; } = buffer;

    public bool WriteObject(Frame frame, int row)
    {
        var depth = Enter();
        Buffer.Write((byte)'{');
        var source = frame.Rows[row];
        var fields = frame.TypeOf(row).Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            _fields[depth] = field;
            Buffer.Write(i == 0 ? field.NameToken : field.NextNameToken);
            if (!WriteField(frame, row, source, field))
            {
                _depth = depth;
                return false;
            }
        }

        Buffer.Write((byte)'}');
        _depth = depth;
        return true;
    }

    public void EnterList() => Enter();

    public void AtIndex(int index)
    {
        _fields[_depth - 1] = null;
        _indexes[_depth - 1] = index;
    }

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
            var field = CurrentField();
            context.AddError(error with { Path = CurrentPath(), Locations = error.Locations.Length > 0 ? error.Locations : field.Locations(context.Source) });
        }
    }

    /// <summary>What is being written did not fit into the response.</summary>
    public RequestAbortedException TooLarge()
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"The response would be larger than {context.MaxResponseBytes} bytes.");
        var error = LimitError.Of(LimitNames.Response, context.MaxResponseBytes, message, CurrentField().Locations(context.Source).AsSpan());
        return new RequestAbortedException(error with { Path = CurrentPath() });
    }

    private bool WriteField(Frame frame, int row, object source, FieldPlan field)
    {
        var start = Buffer.Length;
        var depth = _depth;
        try
        {
            return field.Leaf is { } leaf ? WriteLeaf(leaf, source, field)
                : field.Constant is { } constant ? WriteConstant(constant)
                : frame.WriteSlot(field, row, this);
        }
        catch (Exception exception) when (exception is not ResponseTooLargeException && !context.EndsRequest(exception))
        {
            _depth = depth;
            Record(context.ToError(exception));
            return CompleteFailed(field.IsNonNull, start);
        }
    }

    private bool WriteConstant(byte[] constant)
    {
        Buffer.Write(constant);
        return true;
    }

    private bool WriteLeaf(LeafField leaf, object source, FieldPlan field)
    {
        var invocation = context.InvocationOf(field);
        if (invocation?.Error is { } error)
        {
            Record(error);
            return CompleteFailed(field.IsNonNull, Buffer.Length);
        }

        return leaf(source, invocation, this);
    }

    private int Enter()
    {
        if (_depth == _fields.Length)
        {
            Array.Resize(ref _fields, _depth * 2);
            Array.Resize(ref _indexes, _depth * 2);
        }

        return _depth++;
    }

    private FieldPlan CurrentField()
    {
        var level = _depth - 1;
        while (_fields[level] is null)
        {
            level--;
        }

        return _fields[level]!; // The loop ended on a field: the outermost level is always one.
    }

    private ImmutableArray<object> CurrentPath()
    {
        var path = ImmutableArray.CreateBuilder<object>(_depth);
        for (var level = 0; level < _depth; level++)
        {
            path.Add(_fields[level] is { } field ? field.ResponseName : _indexes[level]);
        }

        return path.MoveToImmutable();
    }
}
