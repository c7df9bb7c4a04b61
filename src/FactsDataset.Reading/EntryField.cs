using FactsDataset.Compiler.Schema;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading;

/// <summary>A field of an entry, or of a group in one, that has a value.</summary>
/// <param name="Field">The field, as the schema has it.</param>
/// <param name="Values">
/// Its values, one at least: several where the field is many, one for each spelling of a name, each language of a text,
/// each span of evidence, each run of lines.
/// </param>
internal sealed record EntryField(Field Field, IReadOnlyList<FieldValue> Values)
{
    /// <summary>The key in fact files.</summary>
    public string Name => Field.Name;

    /// <summary>The first value.</summary>
    public FieldValue Value => Values[0];

    /// <summary>The field with that name; null where it has no value.</summary>
    public static EntryField? Find(IReadOnlyList<EntryField> fields, string name)
    {
        foreach (EntryField field in fields)
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }
}
