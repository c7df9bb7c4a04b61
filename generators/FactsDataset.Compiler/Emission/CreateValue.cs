using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Emission;

/// <summary>A field of what is made for a test: the parameter that gives its value, and the cell that the value becomes.</summary>
internal sealed class CreateValue
{
    private readonly DatasetSchema _schema;
    private readonly PropertyShape _shape;
    private readonly string? _made;

    public CreateValue(DatasetSchema schema, Field field)
    {
        _schema = schema;
        Field = field;
        _shape = new PropertyShape(schema, field);
        _made = field.IsRequired && !field.IsMany ? CreateDefaults.Of(schema, field) : null;
    }

    public Field Field { get; }

    /// <summary>Whether nothing can stand in for the value, so that the caller has to give it.</summary>
    public bool MustBeGiven => Field.IsRequired && !Field.IsMany && _made is null && Field.Shape is FieldShape.Reference or FieldShape.Group;

    /// <summary>The parameter.</summary>
    public string Parameter => MustBeGiven
        ? $"{_shape.ItemType} {Name}"
        : _shape.IsList
            ? $"global::System.Collections.Generic.IEnumerable<{_shape.ItemType}>? {Name} = null"
            : Constant is { } constant ? $"{_shape.ItemType} {Name} = {constant}" : $"{_shape.ItemType}? {Name} = null";

    /// <summary>The call that adds the cell to the row.</summary>
    public string Cell => Field.Shape switch
    {
        FieldShape.Reference => _shape.IsList ? $"References({Name})" : $"Reference({Name}{OrMade})",
        FieldShape.Names => Field.IsRequired ? $"RequiredNames({Name})" : $"Items({Name})",
        _ when _shape.IsList => $"Items({Name})",
        FieldShape.Title => $"Title({Name})",
        FieldShape.Text => $"{OrRequired}Text({Name})",
        FieldShape.Language => $"Text({Name})",
        FieldShape.Url => $"{OrRequired}Uri({Name})",
        FieldShape.Texts => $"{OrRequired}Texts({Name})",
        FieldShape.Date => $"{OrRequired}Date({Name})",
        FieldShape.Code => $"Code<{_shape.ItemType}>({Name}, {_shape.Codes}.ToCode)",
        FieldShape.Integer or FieldShape.Decimal => $"Number({Name})",
        FieldShape.Boolean => $"Boolean({Name})",
        FieldShape.Attribution => $"Items({Name}{OrMade})",
        _ => $"Item({Name}{OrMade})",
    };

    private string Name => CSharpNames.Escape(CSharpNames.ToCamelCase(Field.Property));

    private string OrMade => _made is null ? string.Empty : " ?? " + _made;

    private string OrRequired => Field.IsRequired && Field.Default is null ? "Required" : string.Empty;

    /// <summary>The default of a parameter whose value is never absent; null where the parameter may be left out as null.</summary>
    private string? Constant => Field switch
    {
        { Shape: FieldShape.Code } when Field.IsRequired || Field.Default is not null => CodeOf(_schema.Vocabulary(Field.TypeName)),
        { Shape: FieldShape.Boolean } when Field.IsRequired || Field.Default is not null => Field.Default ?? "false",
        { Shape: FieldShape.Integer or FieldShape.Decimal } when Field.IsRequired || Field.Default is not null => NumberOf(),
        { Shape: FieldShape.Text or FieldShape.Language, Default: { } text } => CSharpSource.TextLiteral(text),
        { Shape: FieldShape.Language, IsRequired: true } => "\"en\"",
        { Name: "sha256", IsImplied: true, IsRequired: true } => CSharpSource.Literal(new string('0', 64)),
        _ => null,
    };

    private string CodeOf(Vocabulary vocabulary)
    {
        VocabularyValue value = vocabulary.Values.FirstOrDefault(value => value.Code == Field.Default) ?? vocabulary.Values[0];
        return $"{(vocabulary.IsBuiltIn ? CSharpSource.Core : $"global::{_schema.Namespace}.")}{vocabulary.EnumName}.{value.Member}";
    }

    private string NumberOf()
    {
        string number = Field.Default ?? (Field.IsImplied ? "1" : "0");
        return Field.Shape == FieldShape.Decimal ? number + "m" : number;
    }
}
