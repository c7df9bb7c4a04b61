using Apache.Arrow;

namespace FactsDataset.Arrow.Columns;

/// <summary>Collects the cells of a column and makes arrays of them.</summary>
/// <param name="field">The field of the schema.</param>
internal abstract class ArrowColumn(Field field)
{
    /// <summary>The field of the schema.</summary>
    public Field Field { get; } = field;

    /// <summary>Takes the next cell.</summary>
    /// <param name="cell">A value of the column's type, or null where it is empty.</param>
    /// <exception cref="Tables.TableValueException">The value has no place in the column.</exception>
    public abstract void Append(object? cell);

    /// <summary>The array of the cells that were taken since the last one.</summary>
    public abstract IArrowArray Build();
}
