using System.Collections;
using System.Globalization;
using System.Text;
using FactsDataset.Reading.Values;

namespace FactsDataset.Reading.Tests;

/// <summary>Writes down everything that a view of a dataset says, so that two can be compared.</summary>
internal static class ViewText
{
    public static string Of(DatasetView dataset)
    {
        StringBuilder text = new(dataset.Schema.Text);
        foreach (KindView kind in dataset.Kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{kind.Kind.Name}: {string.Join(' ', kind.Entries)} retracted {string.Join(' ', kind.Retracted)}");
        }

        text.Append("\nfacts ").AppendJoin(' ', dataset.Facts);
        foreach ((string former, EntryView entry) in dataset.FormerIds)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{former} is {entry.Id}");
        }

        foreach (EntryView entry in dataset.Kinds.SelectMany(static kind => kind.Entries.Concat(kind.Retracted)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{entry.Id} '{entry.Label()}' '{entry.Label("ar")}' {entry.Symbol} {entry.When} {entry.Status}");
            text.Append(" former ").AppendJoin(' ', entry.FormerIds);
            text.Append(" spelt ").AppendJoin(" / ", entry.Spellings);
            foreach (EntryField field in entry.Fields)
            {
                text.Append("\n  ").Append(Of(field));
            }

            text.Append("\n  refers ").AppendJoin(' ', entry.References.Select(static reference => $"{reference.Path}={reference.To}({reference.Inverse})"));
            text.Append("\n  referred to by ").AppendJoin(' ', entry.ReferencedBy);
        }

        return text.ToString();
    }

    private static string Of(object? value) => value switch
    {
        null => "-",
        EntryField field => $"{field.Name}: [{string.Join("; ", field.Values.Select(Of))}]",
        GroupValue group => $"{{ {string.Join("; ", group.Fields.Select(Of))} }}",
        CodeValue code => $"{code.Vocabulary.Name} {code.Code}",
        ReferenceValue reference => $"{reference.Id} -> {reference.Target}",
        string single => single,
        IEnumerable many => $"[{string.Join("; ", many.Cast<object>().Select(Of))}]",
        FieldValue or AttributionLinkValue or RefusedReadingValue =>
            $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties().Where(static part => part.Name is not "Parts" and not "Claimant").Select(part => Of(part.GetValue(value))))})",
        _ => value.ToString()!,
    };
}
