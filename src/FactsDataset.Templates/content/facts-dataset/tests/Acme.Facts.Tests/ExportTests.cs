using System.Reflection;
using System.Text;
using FactsDataset.Core.Json;

namespace FACTS_NAMESPACE.Tests;

/// <summary>
/// The dataset says what FACTS_PROJECT.json holds, the export that was accepted last: so every change of a fact shows in a
/// review, and none goes unnoticed.
/// </summary>
public sealed class ExportTests
{
    private static readonly string Folder = typeof(ExportTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    [Fact]
    public void TheDatasetSaysWhatWasAccepted()
    {
        string accepted = Path.Combine(Folder, "FACTS_PROJECT.json");
        string received = Path.Combine(Folder, "FACTS_PROJECT.received.json");
        string export = Encoding.UTF8.GetString(DatasetJson.ToUtf8Bytes(Dataset.Kinds));
        string known = File.Exists(accepted) ? File.ReadAllText(accepted).ReplaceLineEndings("\n") : string.Empty;
        if (export == known)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, export);
        Assert.Fail($"""
            The dataset is not what was accepted: {FirstDifference(known.Split('\n'), export.Split('\n'))}
            Compare {received}
            with    {accepted}
            and accept it, if the change is meant, by renaming the one to the other.
            """);
    }

    private static string FirstDifference(string[] known, string[] export)
    {
        if (known is [""])
        {
            return "nothing was accepted yet.";
        }

        int line = 0;
        while (line < known.Length && line < export.Length && known[line] == export[line])
        {
            line++;
        }

        return $"line {line + 1} was {At(known, line)} and is {At(export, line)}.";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? $"'{lines[line].Trim()}'" : "not there";
}
