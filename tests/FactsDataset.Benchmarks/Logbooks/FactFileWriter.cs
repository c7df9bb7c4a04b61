using System.Globalization;
using System.Text;

namespace FactsDataset.Benchmarks.Logbooks;

/// <summary>Writes the invented dataset as fact files.</summary>
internal static class FactFileWriter
{
    /// <summary>How many entries a file has where nobody says otherwise.</summary>
    public const int EntriesPerFile = 100;

    public static void Write(InventedLogbook logbook, string folder, int entriesPerFile = EntriesPerFile)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "schema.yaml"), LogbookSchema.Text.ReplaceLineEndings("\n"));
        WriteFiles(folder, entriesPerFile, "voyage", "voyages", logbook.Voyages.Select(Fact));
        WriteFiles(folder, entriesPerFile, "passage", "passages", logbook.Passages.Select(Fact));
        WriteFiles(folder, entriesPerFile, "port", "ports", Named("port", "Port", logbook.PortCount));
        WriteFiles(folder, entriesPerFile, "captain", "captains", Named("captain", "Captain", logbook.CaptainCount));
        WriteFiles(folder, entriesPerFile, "gazette", "gazettes", Enumerable.Range(1, logbook.SourceCount).Select(Gazette));
    }

    private static void WriteFiles(string folder, int entriesPerFile, string kind, string name, IEnumerable<string> entries)
    {
        int number = 0;
        foreach (string[] chunk in entries.Chunk(entriesPerFile))
        {
            number++;
            string file = name + "-" + number.ToString("D5", CultureInfo.InvariantCulture) + ".yaml";
            File.WriteAllText(Path.Combine(folder, file), "kind: " + kind + "\nentries:\n" + string.Concat(chunk), new UTF8Encoding(false));
        }
    }

    private static string Fact(LogbookFact fact) => string.Create(CultureInfo.InvariantCulture, $$"""
          {{fact.Id}}:
            title: {{fact.Title}}
            when: {{fact.When}}
            outcome: {{fact.Outcome}}
            captain: {{fact.Captain}}
            from: {{fact.From}}
            to: {{fact.To}}
            note: {{fact.Note}}
            evidence:
              - { source: {{fact.Source}}, at: "{{fact.At}}", digest: "{{fact.Digest}}", for: [when, outcome, from, to] }

        """).ReplaceLineEndings("\n");

    private static IEnumerable<string> Named(string id, string name, int count) => Enumerable
        .Range(1, count)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"  {id}-{number}: {{ name: {name} {number} }}\n"));

    private static string Gazette(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
          gazette-{{number}}:
            title: Gazette {{number}}
            published: 1830-01-01
            language: en
            document: gazette-{{number}}.txt
            sha256: "{{number:x64}}"
            lines: 99
            body: [3-99]

        """).ReplaceLineEndings("\n");
}
