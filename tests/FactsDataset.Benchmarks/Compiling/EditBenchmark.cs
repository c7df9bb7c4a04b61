using System.Globalization;
using FactsDataset.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace FactsDataset.Benchmarks.Compiling;

/// <summary>
/// What the generator takes after an edit of one file in the middle of the dataset, all else kept from before; and what
/// YamlDotNet's event loop takes for that file alone. Each round starts from the unedited dataset.
/// </summary>
internal static class EditBenchmark
{
    public static IEnumerable<MeasuredCase> Measure(LogbookProject project, int rounds)
    {
        GeneratorDriver driver = project.NewDriver().RunGenerators(project.Compilation);
        int sources = Sound(driver).GeneratedTrees.Length;
        ProjectFile middle = project.Middle;
        foreach ((string name, Func<string, int, string> edit) in Edits)
        {
            (double milliseconds, double bytes) = ProcessorTime.Median(rounds, round =>
            {
                ProjectFile edited = new(middle.Path, Changed(middle.Text, edit(middle.Text, round)));
                GeneratorDriver after = driver.ReplaceAdditionalText(middle, edited).RunGenerators(project.Compilation);
                if (Sound(after).GeneratedTrees.Length != sources)
                {
                    throw new InvalidOperationException("The edit " + name + " gave another number of sources.");
                }
            });
            yield return new MeasuredCase("edit", 0, name, "product", milliseconds, "ms");
            yield return new MeasuredCase("edit", 0, name + "-allocated", "product", bytes, "bytes");
            if (name == "title")
            {
                yield return new MeasuredCase("edit", 0, name, "yamldotnet", ProcessorTime.Median(rounds, _ => EventLoop.Count([middle])).Milliseconds, "ms");
            }
        }

        yield return new MeasuredCase(
            "edit",
            0,
            "csharp",
            "product",
            ProcessorTime.Median(rounds, round => driver.RunGenerators(project.WithSource("class Reader { } // " + Number(round)))).Milliseconds,
            "ms");
    }

    private static (string Name, Func<string, int, string> Edit)[] Edits { get; } =
    [
        ("title", static (text, round) => Replace(text, "title: The ", "title: The " + Number(round) + " ")),
        ("comment", static (text, round) => "# Round " + Number(round) + "\n" + text),
        ("reference", static (text, _) => WithAnotherCaptain(text)),
        ("date", static (text, round) => ReplaceValue(text, "when", "1799-01-" + ((round % 28) + 1).ToString("D2", CultureInfo.InvariantCulture))),
        ("entry-added", static (text, round) => text + Renamed(LastEntry(text), "passage-new-" + Number(round))),
    ];

    /// <summary>What the generator gave, after a run in which nothing went wrong.</summary>
    /// <exception cref="InvalidOperationException">It reported something; the message is the first report.</exception>
    public static GeneratorDriverRunResult Sound(GeneratorDriver driver)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        return result.Diagnostics.IsEmpty ? result : throw new InvalidOperationException("The generator reports: " + result.Diagnostics[0]);
    }

    private static string Changed(string before, string after) =>
        before != after ? after : throw new InvalidOperationException("The edit changes nothing.");

    private static string Replace(string text, string find, string replace)
    {
        int place = text.IndexOf(find, text.Length / 2, StringComparison.Ordinal);
        place = place < 0 ? text.IndexOf(find, StringComparison.Ordinal) : place;
        return text[..place] + replace + text[(place + find.Length)..];
    }

    private static string ReplaceValue(string text, string field, string value)
    {
        int start = text.IndexOf("    " + field + ": ", text.Length / 2, StringComparison.Ordinal);
        start = start < 0 ? text.IndexOf("    " + field + ": ", StringComparison.Ordinal) : start;
        return text[..start] + "    " + field + ": " + value + text[text.IndexOf('\n', start)..];
    }

    private static string WithAnotherCaptain(string text)
    {
        string first = ReplaceValue(text, "captain", "captain-1");
        return first != text ? first : ReplaceValue(text, "captain", "captain-2");
    }

    private static string LastEntry(string text) => text[(text.LastIndexOf("\n  passage-", StringComparison.Ordinal) + 1)..];

    private static string Renamed(string entry, string id) => "  " + id + entry[entry.IndexOf(':', StringComparison.Ordinal)..];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
