using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Documents the member of an entry: what it is, when, where, by which sources.</summary>
internal static class MemberDocumentation
{
    public static void Emit(SourceWriter writer, Kind kind, LinkedFile file, BoundEntry entry)
    {
        CSharpSource.Summary(writer, LabelOf(kind, entry));
        List<string> remarks = [];
        if (Cell(kind, entry, kind.EventDate) is TextValue date)
        {
            remarks.Add($"Date: <c>{CSharpSource.Xml(date.Text)}</c>.");
        }

        if (Cell(kind, entry, kind.EventPlace) is ReferenceValue place && LinkTo(file.Targets[place.Ordinal]) is { } where)
        {
            remarks.Add($"Place: {where}.");
        }

        string sources = string.Join(", ", entry.Evidence.Select(evidence => LinkTo(file.Targets[evidence.Source])).Where(static link => link is not null).Distinct(StringComparer.Ordinal));
        if (sources.Length > 0)
        {
            remarks.Add($"Sources: {sources}.");
        }

        if (remarks.Count > 0)
        {
            writer.Line($"/// <remarks>{string.Join(" ", remarks)}</remarks>");
        }
    }

    private static string? LinkTo(LinkTarget target) => target.Member is null ? null : $"<see cref=\"{target.Member}\"/>";

    /// <summary>What names the entry to people: its usual name or its title, or else its id.</summary>
    internal static string LabelOf(Kind kind, BoundEntry entry)
    {
        Field? label = kind.Label is null ? null : kind.FindField(kind.Label);
        return Cell(kind, entry, label) switch
        {
            TextValue text => text.Text,
            ListValue names when label!.Shape == FieldShape.Names => LabelOf(names.Items, value: 0, language: 1, form: 3),
            ListValue texts => LabelOf(texts.Items, value: 1, language: 0, form: -1),
            _ => entry.Id,
        };
    }

    /// <summary>The usual English one, else the first usual one, else the first.</summary>
    private static string LabelOf(EquatableArray<BoundItem> items, int value, int language, int form)
    {
        string? best = null;
        int bestRank = -1;
        foreach (BoundItem item in items)
        {
            bool isUsual = form < 0 || item.Cells[form] is TextValue { Text: "usual" };
            bool isEnglish = item.Cells[language] is TextValue tag && (tag.Text == "en" || tag.Text.StartsWith("en-", StringComparison.Ordinal));
            int rank = isUsual ? (isEnglish ? 2 : 1) : 0;
            if (rank > bestRank && item.Cells[value] is TextValue text)
            {
                best = text.Text;
                bestRank = rank;
            }
        }

        return best ?? string.Empty;
    }

    private static BoundValue Cell(Kind kind, BoundEntry entry, Field? field)
    {
        if (field is not null)
        {
            for (int i = 0; i < kind.Fields.Count; i++)
            {
                if (ReferenceEquals(kind.Fields[i], field) || kind.Fields[i].Name == field.Name)
                {
                    return entry.Cells[i];
                }
            }
        }

        return BoundValue.Absent;
    }
}
