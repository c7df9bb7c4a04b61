using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>How a field becomes C#: its type, how it is read from a row, and how a visitor is told of it.</summary>
internal sealed class PropertyShape
{
    private readonly DatasetSchema _schema;
    private readonly Field _field;

    public PropertyShape(DatasetSchema schema, Field field)
    {
        _schema = schema;
        _field = field;
    }

    /// <summary>Whether the property resolves a reference each time it is read, so that cycles are no trouble.</summary>
    public bool IsReference => _field.Shape == FieldShape.Reference && !_field.IsMany;

    /// <summary>The field that holds the address of a reference.</summary>
    public string Backing => "_" + Text.CSharpNames.ToCamelCase(_field.Property) + "Address";

    /// <summary>Whether the property may be null.</summary>
    public bool IsNullable => !IsList && !_field.IsRequired && _field.Default is null && !IsLineCount;

    /// <summary>Whether the property is a number of lines that is 0 where there is no document.</summary>
    public bool IsZeroWhereAbsent => IsLineCount && !_field.IsRequired;

    /// <summary>The property's type, with its nullability.</summary>
    public string Type => IsList ? $"{CSharpSource.List}<{ItemType}>" : ItemType + (IsNullable ? "?" : string.Empty);

    /// <summary>The expression that reads the value from a row.</summary>
    /// <param name="reader">The expression of the reader, at the value's cell.</param>
    public string Read(string reader) => _field.Shape switch
    {
        FieldShape.Reference when _field.IsMany => $"new {CSharpSource.Packing}EntryList<{ItemType}>(store, {reader}.ReadReferences())",
        FieldShape.Reference => $"{reader}.ReadReference()",
        FieldShape.Text or FieldShape.Language when _field.IsMany => $"{reader}.ReadTexts()",
        FieldShape.Text or FieldShape.Language => IsNullable ? $"{reader}.ReadText()" : $"{reader}.ReadRequiredText()",
        FieldShape.Url => _field.IsMany ? $"{reader}.ReadUris()" : IsNullable ? $"{reader}.ReadUri()" : $"{reader}.ReadRequiredUri()",
        FieldShape.Code => ReadCode(reader),
        FieldShape.Integer when IsZeroWhereAbsent => $"(int)({reader}.ReadInteger() ?? 0)",
        FieldShape.Integer when IsLineCount => $"{reader}.ReadRequiredInt32()",
        FieldShape.Integer => IsNullable ? $"{reader}.ReadInteger()" : $"{reader}.ReadRequiredInteger()",
        FieldShape.Decimal => IsNullable ? $"{reader}.ReadDecimal()" : $"{reader}.ReadDecimal() ?? 0m",
        FieldShape.Boolean => IsNullable ? $"{reader}.ReadOptionalBoolean()" : $"{reader}.ReadBoolean()",
        FieldShape.Date when _field.IsMany => $"{reader}.ReadDates()",
        FieldShape.Date => IsNullable ? $"{reader}.ReadDate()" : $"{reader}.ReadRequiredDate()",
        FieldShape.Lines => $"{reader}.ReadLineRanges()",
        FieldShape.Texts => $"{ItemType}.Read(store, ref {reader})" + (IsNullable ? string.Empty : "!"),
        FieldShape.Attribution => $"{ItemType}.Read(store, ref {reader})" + (IsNullable ? string.Empty : "!"),
        FieldShape.Group when _field.IsMany && IsBuiltInGroup => $"{reader}.ReadList({ItemType}.Read)",
        FieldShape.Group when _field.IsMany => $"{reader}.ReadList({Qualified}{ItemType}.Read)",
        FieldShape.Group when !IsBuiltInGroup => $"{reader}.ReadGroup({Qualified}{ItemType}.Read)" + (IsNullable ? string.Empty : "!"),
        _ when IsList => $"{reader}.ReadList({ItemType}.Read)",
        _ => $"{reader}.ReadGroup({ItemType}.Read)" + (IsNullable ? string.Empty : "!"),
    };

    /// <summary>The visitor's method for the value.</summary>
    public string Visit => (_field.IsMany ? _field.Type.VisitMany : _field.Type.Visit)!;

    /// <summary>The value as the visitor takes it, of an expression that is not null.</summary>
    public string ToVisitor(string value) => _field.Shape switch
    {
        FieldShape.Code => _field.IsMany ? $"{Select(value)} => {Codes}.ToCode(item))" : $"{Codes}.ToCode({value})",
        FieldShape.Url => _field.IsMany ? $"{Select(value)} => item.OriginalString)" : $"{value}.OriginalString",
        _ => value,
    };

    /// <summary>Whether a value type's null is told by HasValue.</summary>
    public bool IsValueType => _field.Type.IsValueType;

    public bool IsList => _field.IsList;

    /// <summary>The type of the value, or of an item where the property is a list.</summary>
    public string ItemType => _field.Shape switch
    {
        FieldShape.Integer when IsLineCount => "int",
        FieldShape.Code => CodeType,
        FieldShape.Group when IsBuiltInGroup => CSharpSource.Core + _schema.Group(_field.TypeName).Record,
        FieldShape.Group => _schema.Group(_field.TypeName).Record,
        _ when _field.Type.Property is { } type => (_field.Type.IsOfCore ? CSharpSource.Core : string.Empty) + type,
        _ => ReferenceType,
    };

    // The record or the interface of what a reference may name.
    private string ReferenceType
    {
        get
        {
            if (_schema.FindUnion(_field.TypeName) is not { } union)
            {
                return _schema.FindTarget(_field.TypeName)!.RecordType;
            }

            if (_schema.IsMixed(union))
            {
                // Records of other datasets cannot have an interface of this one.
                bool isOfFacts = union.Members.Select(_schema.FindTarget).OfType<Kind>().All(static kind => kind.Role == KindRole.Fact);
                return CSharpSource.Core + (isOfFacts ? "IFact" : "IEntity");
            }

            return union.Dataset.Length == 0 ? union.Interface : $"global::{union.Dataset}.{union.Interface}";
        }
    }

    private bool IsBuiltInGroup => BuiltInGroups.Find(_field.TypeName) is not null;

    // ISource counts lines as int, like every line number.
    private bool IsLineCount => _field is { IsImplied: true, Shape: FieldShape.Integer };

    // Where C# expects an expression, a property may go before a type of its name, so the type is named in full.
    private string Qualified => $"global::{_schema.Namespace}.";

    /// <summary>The class that knows the codes of a vocabulary.</summary>
    public string Codes => (_schema.Vocabulary(_field.TypeName).IsBuiltIn ? string.Empty : Qualified) + CodeType + "Codes";

    private string CodeType
    {
        get
        {
            Vocabulary vocabulary = _schema.Vocabulary(_field.TypeName);
            return (vocabulary.IsBuiltIn ? CSharpSource.Core : string.Empty) + vocabulary.EnumName;
        }
    }

    private string ReadCode(string reader)
    {
        string parser = $"<{ItemType}>({Codes}.TryParse)";
        return _field.IsMany
            ? $"{reader}.ReadList(static ({CSharpSource.Packing}FactStore _, ref {CSharpSource.Packing}RowReader item) => item.ReadRequiredCode{parser})"
            : IsNullable ? $"{reader}.ReadCode{parser}" : $"{reader}.ReadRequiredCode{parser}";
    }

    private static string Select(string value) =>
        $"global::System.Array.ConvertAll(global::System.Linq.Enumerable.ToArray({value}), static item";
}
