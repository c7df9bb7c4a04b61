using Apache.Arrow;
using Apache.Arrow.Types;
using FactsDataset.Tables;

namespace FactsDataset.Arrow.Columns;

/// <summary>
/// A column of codes of a vocabulary, each as the number of its code in a dictionary. That holds every code of the vocabulary in its
/// order, so that all arrays of the column share it, whatever stands in them: a file of Arrow has one dictionary a column.
/// </summary>
internal sealed class CodeColumn : ArrowColumn
{
    private readonly IReadOnlyList<string> _codes;
    private readonly Dictionary<string, int> _numbers;
    private Int32Array.Builder _cells = new();

    /// <summary>A column.</summary>
    /// <param name="field">The field, of a dictionary of texts.</param>
    /// <param name="codes">The codes.</param>
    public CodeColumn(Field field, IReadOnlyList<string> codes)
        : base(field)
    {
        _codes = codes;
        _numbers = codes.Select(static (code, i) => (code, i)).ToDictionary(static pair => pair.code, static pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>The type of such columns.</summary>
    public static DictionaryType Type { get; } = new(Int32Type.Default, StringType.Default, ordered: false);

    public override void Append(object? cell)
    {
        if (cell is null)
        {
            _cells.AppendNull();
            return;
        }

        _cells.Append(_numbers.TryGetValue((string)cell, out int number)
            ? number
            : throw new TableValueException($"'{cell}' is not one of the codes of the column '{Field.Name}'."));
    }

    public override IArrowArray Build()
    {
        // An array owns its dictionary, which is gone with it: each has its own.
        StringArray dictionary = new StringArray.Builder().AppendRange(_codes).Build();
        DictionaryArray array = new(Type, _cells.Build(), dictionary);
        _cells = new Int32Array.Builder();
        return array;
    }
}
