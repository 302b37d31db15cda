using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>
/// Objects and lists of objects, as a stream of numbers beside the child frame: a row of the frame, or the length of a list before its
/// items, or null, or an error. A parent's value starts at its offset.
/// </summary>
internal sealed class CompositeData(SlotPlan slot, int parents, RequestContext context) : SlotData
{
    private const int Null = -1;
    private const int FirstError = -2;
    private const int MaxReserved = 1_024;

    private readonly int[] _offsets = new int[parents];
    private List<GraphQLError>? _errors;
    private int[] _stream = new int[Math.Max(4, parents)];
    private int _length;
    private int _parents;

    public Frame Child { get; } = new(slot.ChildPlace, slot.Field.NonNullLevels.Length == 1 ? parents : 0);

    /// <summary>The next value belongs to the next parent.</summary>
    public void BeginParent() => _offsets[_parents++] = _length;

    public void AddNull() => Add(Null);

    public void AddError(GraphQLError error)
    {
        _errors ??= [];
        Add(FirstError - _errors.Count);
        _errors.Add(error);
    }

    /// <summary>Throws away what the current parent has got, because its resolver failed.</summary>
    public void ReplaceParent(GraphQLError error)
    {
        _length = _offsets[_parents - 1];
        AddError(error);
    }

    public void AddList(int count, bool isOfRows)
    {
        Add(count);
        if (isOfRows)
        {
            Child.Reserve(Math.Min(count, MaxReserved));
        }
    }

    /// <summary>Adds the row to the child frame under its concrete type; a row whose type is not to be told is an error alone.</summary>
    public void AddRow(object row)
    {
        context.CountNode(slot.Field);
        try
        {
            Add(Child.Add(row, Child.Place.TypeIndexOf(row)));
        }
        catch (Exception exception) when (!context.EndsRequest(exception))
        {
            AddError(context.ToError(exception));
        }
    }

    public override bool Write(int ordinal, FieldPlan field, ResponseWriter writer)
    {
        var position = _offsets[ordinal];
        return Write(field, level: 0, ref position, writer);
    }

    private bool Write(FieldPlan field, int level, ref int position, ResponseWriter writer)
    {
        var isNonNull = field.NonNullLevels[level];
        var code = _stream[position++];
        if (code == Null)
        {
            return writer.CompleteNull(isNonNull);
        }

        var start = writer.Buffer.Length;
        if (code <= FirstError)
        {
            writer.Record(_errors![FirstError - code]); // It was added with the code.
            return writer.CompleteFailed(isNonNull, start);
        }

        var written = level == field.NonNullLevels.Length - 1
            ? writer.WriteObject(Child, code)
            : WriteList(field, level + 1, code, ref position, writer);
        return written || writer.CompleteFailed(isNonNull, start);
    }

    private bool WriteList(FieldPlan field, int level, int count, ref int position, ResponseWriter writer)
    {
        writer.Buffer.Write((byte)'[');
        writer.EnterList();
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                writer.Buffer.Write((byte)',');
            }

            writer.AtIndex(i);
            if (!Write(field, level, ref position, writer))
            {
                writer.LeaveList();
                Skip(field, level, count - i - 1, ref position);
                return false;
            }
        }

        writer.LeaveList();
        writer.Buffer.Write((byte)']');
        return true;
    }

    private void Skip(FieldPlan field, int level, int count, ref int position)
    {
        for (; count > 0; count--)
        {
            var code = _stream[position++];
            if (code > 0 && level < field.NonNullLevels.Length - 1)
            {
                Skip(field, level + 1, code, ref position);
            }
        }
    }

    private void Add(int code)
    {
        if (_length == _stream.Length)
        {
            Array.Resize(ref _stream, _length * 2);
        }

        _stream[_length++] = code;
    }
}
