using UnGraphQL.Engine.Execution.Planning;
using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Fetching;

/// <summary>All rows of one place of the plan in one request, in the order of their parents, with what was fetched for them.</summary>
/// <param name="capacity">Rows expected.</param>
internal sealed class Frame(Place place, int capacity)
{
    private readonly SlotData?[] _slots = new SlotData?[place.Slots.Length];
    private int[]?[]? _ordinals;
    private object[] _rows = new object[capacity];
    private ushort[]? _types = place.Types.Length > 1 ? new ushort[capacity] : null;
    private Array? _typedRows;

    public Place Place { get; } = place;

    public int Count { get; private set; }

    public ReadOnlySpan<object> Rows => _rows.AsSpan(0, Count);

    /// <returns>The index of the row.</returns>
    public int Add(object row, int type)
    {
        if (Count == _rows.Length)
        {
            Reserve(Math.Max(Count, 4));
        }

        if (_types is not null)
        {
            _types[Count] = (ushort)type;
        }

        _rows[Count] = row;
        return Count++;
    }

    /// <summary>So many rows more are coming.</summary>
    public void Reserve(int count)
    {
        if (Count + count > _rows.Length)
        {
            var length = Math.Max(Count + count, Count * 2);
            Array.Resize(ref _rows, length);
            if (_types is not null)
            {
                Array.Resize(ref _types, length);
            }
        }
    }

    public TypePlan TypeOf(int row) => Place.Types[TypeIndex(row)];

    /// <summary>The rows that the slot is fetched for, as a list of their class.</summary>
    public TRow[] RowsOf<TRow>(SlotPlan slot)
    {
        if (Place.Types.Length <= 1)
        {
            return AllRows<TRow>();
        }

        var count = 0;
        var ordinals = new int[Count];
        for (var row = 0; row < Count; row++)
        {
            ordinals[row] = slot.Serves(TypeIndex(row)) ? count++ : -1;
        }

        if (count == Count)
        {
            return AllRows<TRow>();
        }

        (_ordinals ??= new int[]?[Place.Slots.Length])[slot.Index] = ordinals;
        var rows = new TRow[count];
        for (var row = 0; row < Count; row++)
        {
            if (ordinals[row] >= 0)
            {
                rows[ordinals[row]] = (TRow)_rows[row];
            }
        }

        return rows;
    }

    public void Complete(SlotPlan slot, SlotData data) => _slots[slot.Index] = data;

    public bool WriteSlot(FieldPlan field, int row, ResponseWriter writer)
    {
        var ordinals = _ordinals?[field.Slot];
        return _slots[field.Slot]!.Write(ordinals is null ? row : ordinals[row], field, writer); // Every slot is completed before writing.
    }

    private TRow[] AllRows<TRow>()
    {
        if (_typedRows is not TRow[] typed)
        {
            typed = new TRow[Count];
            for (var row = 0; row < Count; row++)
            {
                typed[row] = (TRow)_rows[row];
            }

            _typedRows = typed;
        }

        return typed;
    }

    private int TypeIndex(int row) => _types is null ? 0 : _types[row];
}
