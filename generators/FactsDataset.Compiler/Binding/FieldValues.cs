using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Binding;

/// <summary>
/// The values of an entry, or of a group in one, each with its field. Whoever wants one asks for it by its field; nobody
/// else knows in which order they stand.
/// </summary>
internal readonly struct FieldValues : IEquatable<FieldValues>
{
    private readonly EquatableArray<Field> _fields;
    private readonly EquatableArray<BoundValue> _values;

    /// <summary>Pairs fields with their values.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="values">A value for each, in the same order; the array must not be changed afterwards.</param>
    public FieldValues(EquatableArray<Field> fields, BoundValue[] values)
    {
        _fields = fields;
        _values = new EquatableArray<BoundValue>(values);
    }

    /// <summary>The value of a field; absent where there is no field, or none of its name.</summary>
    public BoundValue this[Field? field]
    {
        get
        {
            for (int i = 0; field is not null && i < _fields.Count; i++)
            {
                if (ReferenceEquals(_fields[i], field))
                {
                    return _values[i];
                }
            }

            return field is null ? BoundValue.Absent : this[field.Name];
        }
    }

    /// <summary>The value of the field of that name; absent where there is none.</summary>
    public BoundValue this[string name]
    {
        get
        {
            int index = IndexOf(name);
            return index < 0 ? BoundValue.Absent : _values[index];
        }
    }

    /// <summary>Fields none of which has a value.</summary>
    public static FieldValues None(EquatableArray<Field> fields)
    {
        BoundValue[] values = new BoundValue[fields.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = BoundValue.Absent;
        }

        return new FieldValues(fields, values);
    }

    /// <summary>The text of a field; null where it has none.</summary>
    public string? Text(string name) => (this[name] as TextValue)?.Text;

    /// <summary>The code of a field; null where it has none.</summary>
    public string? Code(string name) => (this[name] as CodeValue)?.Code;

    /// <summary>The number of a field; null where it has none.</summary>
    public decimal? Decimal(string name) => (this[name] as DecimalValue)?.Number;

    /// <summary>Whether a field is true.</summary>
    public bool IsTrue(string name) => this[name] is BooleanValue { Truth: true };

    /// <summary>The date of a field; null where it has none.</summary>
    public Shared.EdtfDate? Date(string name) => (this[name] as DateValue)?.Date;

    /// <summary>The date of a field; null where it has none, or there is no field.</summary>
    public Shared.EdtfDate? Date(Field? field) => (this[field] as DateValue)?.Date;

    /// <summary>The reference of a field; null where it has none.</summary>
    public ReferenceValue? Reference(string name) => this[name] as ReferenceValue;

    /// <summary>The reference of a field; null where it has none, or there is no field.</summary>
    public ReferenceValue? Reference(Field? field) => this[field] as ReferenceValue;

    /// <summary>The items of a field that holds a list; none where it has none.</summary>
    public EquatableArray<BoundValue> Items(string name) => this[name] is ListValue list ? list.Items : default;

    /// <summary>The groups of a field that holds a list of them; none where it has none.</summary>
    public IEnumerable<FieldValues> Groups(string name) => Items(name).OfType<GroupValue>().Select(static group => group.Values);

    /// <summary>The same values, but for that of one field.</summary>
    public FieldValues With(string name, BoundValue value)
    {
        BoundValue[] values = [.. _values];
        values[IndexOf(name)] = value;
        return new FieldValues(_fields, values);
    }

    public bool Equals(FieldValues other) => _values == other._values && _fields == other._fields;

    public override bool Equals(object? obj) => obj is FieldValues other && Equals(other);

    public override int GetHashCode() => _values.GetHashCode();

    /// <summary>Walks the fields, each with its value, in the order of the schema.</summary>
    public Enumerator GetEnumerator() => new(this);

    private int IndexOf(string name)
    {
        for (int i = 0; i < _fields.Count; i++)
        {
            if (string.Equals(_fields[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Walks without allocating.</summary>
    public struct Enumerator
    {
        private readonly FieldValues _all;
        private int _index;

        internal Enumerator(FieldValues all)
        {
            _all = all;
            _index = -1;
        }

        public readonly BoundField Current => new(_all._fields[_index], _all._values[_index]);

        public bool MoveNext() => ++_index < _all._values.Count;
    }
}
