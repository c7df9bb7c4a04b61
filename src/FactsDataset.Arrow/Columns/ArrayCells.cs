using Apache.Arrow;

namespace FactsDataset.Arrow.Columns;

/// <summary>Reads cells of the arrays that the columns here make.</summary>
internal static class ArrayCells
{
    /// <summary>The cell at a zero-based place; null where it is empty.</summary>
    public static object? Of(IArrowArray array, int index) => array.IsNull(index) ? null : array switch
    {
        StringArray texts => texts.GetString(index),
        DictionaryArray codes => ((StringArray)codes.Dictionary).GetString(((Int32Array)codes.Indices).GetValue(index)!.Value),
        Int64Array numbers => numbers.GetValue(index),
        Decimal128Array numbers => Trimmed(numbers.GetValue(index)!.Value),
        DoubleArray numbers => numbers.GetValue(index),
        BooleanArray truths => truths.GetValue(index),
        UInt8Array truths => truths.GetValue(index),
        Date32Array days => days.GetDateOnly(index),
        Date64Array days => days.GetDateOnly(index),
        ListArray lists => ListOf(lists, index),
        _ => throw new ArgumentOutOfRangeException(nameof(array), array, "No column here has such an array."),
    };

    // 1.500000000 is what a column with nine digits behind the point gives for 1.5.
    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    private static string[] ListOf(ListArray lists, int index)
    {
        StringArray items = (StringArray)lists.Values;
        int first = lists.ValueOffsets[index];
        return [.. Enumerable.Range(first, lists.GetValueLength(index)).Select(i => items.GetString(i))];
    }
}
