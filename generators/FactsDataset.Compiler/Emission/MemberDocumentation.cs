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
        if (entry.Values.Date(kind.EventDate) is { } date)
        {
            remarks.Add($"Date: <c>{CSharpSource.Xml(date.ToString())}</c>.");
        }

        if (entry.Values.Reference(kind.EventPlace) is { } place && LinkTo(file.TargetOf(place)) is { } where)
        {
            remarks.Add($"Place: {where}.");
        }

        string sources = string.Join(", ", entry.Evidence.Select(evidence => LinkTo(file.TargetOf(evidence.Source))).Where(static link => link is not null).Distinct(StringComparer.Ordinal));
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
        return entry.Values[label] switch
        {
            TextValue text => text.Text,
            ListValue names when label!.Shape == FieldShape.Names => LabelOf(names.Items, "value", static name => name.Code("form") == "usual"),
            ListValue texts => LabelOf(texts.Items, "text", static _ => true),
            _ => entry.Id,
        };
    }

    /// <summary>The usual English one, else the first usual one, else the first.</summary>
    private static string LabelOf(EquatableArray<BoundValue> items, string value, Func<FieldValues, bool> isUsual)
    {
        string? best = null;
        int bestRank = -1;
        foreach (BoundValue item in items)
        {
            FieldValues parts = ((GroupValue)item).Values;
            bool isEnglish = parts.Text("language") is { } tag && (tag == "en" || tag.StartsWith("en-", StringComparison.Ordinal));
            int rank = isUsual(parts) ? (isEnglish ? 2 : 1) : 0;
            if (rank > bestRank && parts.Text(value) is { } text)
            {
                best = text;
                bestRank = rank;
            }
        }

        return best ?? string.Empty;
    }
}
