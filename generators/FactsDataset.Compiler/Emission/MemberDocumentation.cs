using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Linking;
using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Documents the member of an entry: what it is, when, where, by which sources.</summary>
internal static class MemberDocumentation
{
    public static void Emit(SourceWriter writer, Kind kind, LinkedFile file, BoundEntry entry)
    {
        CSharpSource.Summary(writer, entry.Label);
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
}
