using System.Globalization;
using System.Text;

namespace FactsDataset.Generators.Tests.Harness;

/// <summary>Writes down what it is shown, a line for each field.</summary>
internal sealed class RecordingVisitor : IFieldVisitor
{
    private readonly StringBuilder _lines = new();
    private string _indentation = string.Empty;

    public override string ToString() => _lines.ToString();

    public void Text(string name, string value) => Write(name, "text", value);

    public void TextList(string name, IReadOnlyList<string> values) => Write(name, "texts", string.Join(" / ", values));

    public void Texts(string name, LocalizedText value) => Write(name, "by language", string.Join(" / ", value.Languages));

    public void Names(string name, IReadOnlyList<EntityName> values) => Write(name, "names", string.Join(" / ", values));

    public void Integer(string name, long value) => Write(name, "integer", value.ToString(CultureInfo.InvariantCulture));

    public void Decimal(string name, decimal value) => Write(name, "decimal", value.ToString(CultureInfo.InvariantCulture));

    public void Boolean(string name, bool value) => Write(name, "boolean", value ? "true" : "false");

    public void Code(string name, string code) => Write(name, "code", code);

    public void CodeList(string name, IReadOnlyList<string> codes) => Write(name, "codes", string.Join(" / ", codes));

    public void Date(string name, EdtfDate value) => Write(name, "date", value);

    public void DateList(string name, IReadOnlyList<EdtfDate> values) => Write(name, "dates", string.Join(" / ", values));

    public void Quantity(string name, Quantity value) => Write(name, "quantity", value);

    public void Reference(string name, IEntry entry) => Write(name, "reference", entry.Id);

    public void References(string name, IReadOnlyList<IEntry> entries) => Write(name, "references", string.Join(" / ", entries.Select(entry => entry.Id)));

    public void Dating(string name, Dating value) => Write(name, "dating", value);

    public void Evidence(string name, IReadOnlyList<Evidence> values) => Write(name, "evidence", string.Join(" / ", values));

    public void Attribution(string name, Attribution value) => Write(name, "attribution", value);

    public void Variants(string name, IReadOnlyList<FactVariant> values) => Write(name, "variants", string.Join(" / ", values));

    public void Relations(string name, IReadOnlyList<FactRelation> values) => Write(name, "relations", string.Join(" / ", values));

    public void Retraction(string name, Retraction value) => Write(name, "retraction", value);

    public void LineRanges(string name, IReadOnlyList<LineRange> values) => Write(name, "lines", string.Join(" / ", values));

    public void Group(string name, IFieldGroup group) => Groups(name, [group]);

    public void Groups(string name, IReadOnlyList<IFieldGroup> groups)
    {
        foreach (IFieldGroup group in groups)
        {
            Write(name, "group", string.Empty);
            _indentation += "  ";
            group.Describe(this);
            _indentation = _indentation[2..];
        }
    }

    private void Write(string name, string call, object value) =>
        _lines.Append($"{_indentation}{name} ({call}) {value}".TrimEnd()).Append('\n');
}
