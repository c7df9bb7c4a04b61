using System.Text;
using FactsDataset.Cli.Formatting;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.Curating;

/// <summary>A new entry: what is known of it, and each required field besides, with what is to be written there.</summary>
internal sealed class EntrySkeleton(DatasetSchema schema, Kind kind)
{
    private readonly DatasetSchema _schema = schema;
    private readonly Kind _kind = kind;
    private readonly Dictionary<string, (string Value, string? Remark)> _values = new(StringComparer.Ordinal);

    /// <summary>The required fields that have no value yet, in the file's order.</summary>
    public IReadOnlyList<Field> Missing =>
        [.. FieldOrder.Of(_kind).Select(_kind.FindField).OfType<Field>().Where(field => field.IsRequired && !_values.ContainsKey(field.Name))];

    /// <summary>Sets a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">What is to be said; a list or a group of fields as YAML between brackets.</param>
    /// <param name="remark">The comment behind it; null for none.</param>
    public void Set(Field field, string value, string? remark = null)
    {
        bool isCollection = value.Length > 0 && value[0] is '[' or '{' && field.Shape is not (FieldShape.Date or FieldShape.Text);
        _values[field.Name] = (isCollection ? value : field.IsList ? $"[{ScalarWriter.Write(value, field, isFlow: true)}]" : ScalarWriter.Write(value, field, isFlow: false), remark);
    }

    /// <summary>The value of a field as it is to stand in the file; null where it has none.</summary>
    public string? ValueOf(string name) => _values.TryGetValue(name, out (string Value, string? Remark) known) ? known.Value : null;

    /// <summary>What somebody is to write in a field.</summary>
    public string Describe(Field field) => field.Shape switch
    {
        FieldShape.Code => Choices.List([.. _schema.Vocabulary(field.TypeName).Values.Select(static value => value.Code)], "one of"),
        FieldShape.Reference => Choices.AnyOf(_schema.TargetsOf(field.TypeName)),
        FieldShape.Group => "- { " + string.Join(", ", _schema.Group(field.TypeName).Fields.Select(static part => part.Name + ": …")) + " }",
        FieldShape.Names => "- { value: …, language: en, script: Latn, form: usual }",
        FieldShape.Texts => "{ en: …, ar: … }",
        FieldShape.Date => "a date such as 2001-05-09, 2001-05-XX or 2001-05-09/2001-05-12",
        FieldShape.Evidence => "'facts cite' prints its items",
        FieldShape.Attribution => "[ { who: … } ], from the publisher inwards",
        _ => field.Type.Name ?? "a text",
    };

    /// <summary>The entry's lines.</summary>
    public string Write(string id)
    {
        StringBuilder text = new();
        text.Append(' ', EntryLines.Indent).Append(id).Append(":\n");
        foreach (string name in FieldOrder.Of(_kind))
        {
            Field? field = _kind.FindField(name);
            if (_values.TryGetValue(name, out (string Value, string? Remark) known))
            {
                text.Append(' ', EntryLines.Indent + 2).Append(name).Append(": ").Append(known.Value);
                text.Append(known.Remark is null ? string.Empty : "  # " + known.Remark).Append('\n');
            }
            else if (field is { IsRequired: true })
            {
                text.Append(' ', EntryLines.Indent + 2).Append(name).Append(":  # ").Append(Describe(field)).Append('\n');
            }
        }

        return text.ToString();
    }
}
