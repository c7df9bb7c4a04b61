using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Emission;

/// <summary>
/// How a field of a kind becomes a property that reads its cell when it is asked for: once where what is read is an object,
/// each time where that is as cheap.
/// </summary>
internal sealed class CellProperty
{
    private readonly DatasetSchema _schema;
    private readonly Field _field;
    private readonly PropertyShape _shape;
    private readonly int _cell;

    /// <param name="schema">The schema.</param>
    /// <param name="field">The field.</param>
    /// <param name="cell">The zero-based number of its cell in a row.</param>
    public CellProperty(DatasetSchema schema, Field field, int cell)
    {
        _schema = schema;
        _field = field;
        _cell = cell;
        _shape = new PropertyShape(schema, field);
    }

    /// <summary>The declarations of the fields that keep what was read; none where it is read each time.</summary>
    public IEnumerable<string> Backings
    {
        get
        {
            if (IsCode)
            {
                yield return $"private int {Backing};";
            }
            else if (IsKept)
            {
                yield return $"private {_shape.Type.TrimEnd('?')}? {Backing};";
            }

            if (_field.Shape == FieldShape.Title)
            {
                yield return $"private {CSharpSource.Core}LocalizedText? _titles;";
            }
        }
    }

    /// <summary>The expression that the property gives.</summary>
    public string Value
    {
        get
        {
            if (IsCode)
            {
                string method = _shape.IsNullable ? "ReadCode" : "ReadRequiredCode";
                string number = _shape.IsNullable ? "(int?)" : string.Empty;
                return $"({_shape.Type}){number}_store.{method}(_shard, _row, {Cell}, ref {Backing}, {Codes}u8)";
            }

            return IsKept ? $"{Backing} ??= {Read}" : Read;
        }
    }

    // No other field of a record ends so.
    private string Backing => "_" + CSharpNames.ToCamelCase(_field.Property) + "Value";

    private string Cell => _cell.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Reader => $"_store.ReaderAt(_shard, _row, {Cell})";

    private bool IsCode => _field.Shape == FieldShape.Code && !_field.IsMany;

    private bool IsKept => _shape.IsList || !_shape.IsValueType;

    private string Codes => CSharpSource.Literal(string.Join("|", _schema.Vocabulary(_field.TypeName).Values.Select(static value => value.Code)));

    private string Read
    {
        get
        {
            if (_shape.IsReference)
            {
                string entry = $"_store.ReadReference(_shard, _row, {Cell}) as {_shape.ItemType}";
                return _shape.IsNullable ? entry : $"{entry} ?? throw {CSharpSource.Packing}FactStore.OtherKind()";
            }

            return _field switch
            {
                { Shape: FieldShape.Text or FieldShape.Language, IsMany: false } =>
                    $"_store.{(_shape.IsNullable ? "ReadText" : "ReadRequiredText")}(_shard, _row, {Cell})",
                { Shape: FieldShape.Title } => $"_store.ReadTitle(_shard, _row, {Cell}, ref _titles)",
                { Shape: FieldShape.Reference } =>
                    $"new {CSharpSource.Packing}EntryList<{_shape.ItemType}>(_store, {Reader}.ReadReferences())",
                { Shape: FieldShape.Texts } => Required($"{Reader}.ReadLocalizedText()"),
                { Shape: FieldShape.Attribution } => Required($"{Reader}.ReadAttribution()"),
                _ => _shape.Read(Reader),
            };
        }
    }

    private string Required(string expression) =>
        _shape.IsNullable ? expression : $"{expression} ?? throw {CSharpSource.Packing}FactStore.Missing()";
}
