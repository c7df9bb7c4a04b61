using Apache.Arrow;

namespace FactsDataset.Arrow.Columns;

/// <summary>A column whose arrays a builder of the library makes.</summary>
/// <param name="field">The field of the schema.</param>
/// <param name="begin">Gives a builder.</param>
/// <param name="append">Gives a cell to a builder.</param>
/// <param name="build">Makes the array of a builder.</param>
internal sealed class BuiltColumn<TBuilder>(Field field, Func<TBuilder> begin, Action<TBuilder, object?> append, Func<TBuilder, IArrowArray> build)
    : ArrowColumn(field)
{
    private TBuilder _builder = begin();

    public override void Append(object? cell) => append(_builder, cell);

    public override IArrowArray Build()
    {
        IArrowArray array = build(_builder);
        _builder = begin();
        return array;
    }
}
