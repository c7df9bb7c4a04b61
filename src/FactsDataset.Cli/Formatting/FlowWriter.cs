using System.Text;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Cli.Formatting;

/// <summary>Writes values on one line, between brackets where they hold others.</summary>
internal sealed class FlowWriter(string source, FieldParts parts)
{
    private readonly string _source = source;
    private readonly FieldParts _parts = parts;

    /// <summary>Whether a collection holds anything.</summary>
    public static bool HasContent(SyntaxNode node) => node is MappingSyntax { Pairs.Count: > 0 } or SequenceSyntax { Items.Count: > 0 };

    /// <summary>The field that a key inside a value names: a part of it, or, where it has none, the value's own field.</summary>
    public static Field? PartOf(Field? field, IReadOnlyList<Field> parts, string name) =>
        parts.Count == 0 ? field : parts.FirstOrDefault(part => part.Name == name);

    /// <summary>A key as it stands.</summary>
    public string Key(ScalarSyntax key) =>
        key.Range.StartPoint.Line == key.Range.EndPoint.Line ? _source[key.Range.Start..key.Range.End] : throw new NotFormattableException();

    /// <summary>A single value.</summary>
    public string Scalar(ScalarSyntax scalar, Field? field, bool isFlow) =>
        scalar.IsDamaged || scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded
            ? throw new NotFormattableException()
            : ScalarWriter.Write(_source, scalar, field, isFlow);

    /// <summary>The value on one line.</summary>
    public string Write(Field? field, SyntaxNode value)
    {
        StringBuilder text = new();
        Append(text, field, value);
        return text.ToString();
    }

    private void Append(StringBuilder text, Field? field, SyntaxNode value)
    {
        if (value is ScalarSyntax scalar)
        {
            text.Append(Scalar(scalar, field, isFlow: true));
        }
        else if (!HasContent(value))
        {
            text.Append(value is MappingSyntax ? "{}" : "[]");
        }
        else if (value is SequenceSyntax sequence)
        {
            // Plain words stand close to their brackets; what has brackets or quotes of its own does not.
            StringBuilder items = new();
            foreach (SyntaxNode item in sequence.Items)
            {
                items.Append(items.Length == 0 ? string.Empty : ", ");
                Append(items, field, item);
            }

            string blank = items[0] is '{' or '[' ? " " : string.Empty;
            text.Append('[').Append(blank).Append(items).Append(blank).Append(']');
        }
        else if (value is MappingSyntax mapping)
        {
            IReadOnlyList<Field> fields = _parts.Of(field);
            string separator = "{ ";
            foreach (PairSyntax pair in FieldOrder.Sort(mapping, [.. fields.Select(static part => part.Name)]))
            {
                text.Append(separator).Append(Key(pair.Key)).Append(": ");
                Append(text, PartOf(field, fields, pair.Key.Text), pair.Value);
                separator = ", ";
            }

            text.Append(" }");
        }
    }
}
