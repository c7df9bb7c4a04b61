using System.Text;
using System.Text.RegularExpressions;

namespace FactsDataset.Site.Scripts;

/// <summary>
/// Puts the page's modules into one script: a page opened from disk may not import. Each module becomes a function of its
/// own, those that it imports before it, so that no name of one meets a name of another.
/// </summary>
/// <remarks>
/// The modules keep to one plain form: <c>import { a, b } from "./x.js";</c> and <c>export</c> before a function, constant
/// or class. No cycles.
/// </remarks>
internal static partial class ScriptBundle
{
    private const string Entrance = "main.js";

    /// <summary>The script.</summary>
    /// <exception cref="InvalidOperationException">A module imports what is not there, or modules import one another in a circle.</exception>
    public static string Build() => Build(static name => PageResources.Text("page/" + name));

    /// <summary>The script of modules read by name.</summary>
    public static string Build(Func<string, string> read)
    {
        StringBuilder bundle = new("\"use strict\";\nconst modules = {};\n");
        Add(Entrance, read, bundle, [], []);
        return bundle.ToString();
    }

    private static void Add(string name, Func<string, string> read, StringBuilder bundle, HashSet<string> added, HashSet<string> open)
    {
        if (added.Contains(name))
        {
            return;
        }

        if (!open.Add(name))
        {
            throw new InvalidOperationException($"The module '{name}' imports itself by way of others.");
        }

        string text = read(name).ReplaceLineEndings("\n");
        foreach (Match import in Import().Matches(text))
        {
            Add(import.Groups["from"].Value, read, bundle, added, open);
        }

        added.Add(name);
        string exported = string.Join(", ", Export().Matches(text).Select(static export => export.Groups["name"].Value));
        string body = Import().Replace(text, static import =>
            $"const {Spaces().Replace(import.Groups["names"].Value, " ")} = modules[\"{import.Groups["from"].Value}\"];\n");
        body = Comment().Replace(ExportWord().Replace(body, string.Empty), string.Empty);
        bundle.Append("modules[\"").Append(name).Append("\"] = (() => {\n").Append(body).Append("return { ").Append(exported).Append(" };\n})();\n");
    }

    [GeneratedRegex("""^import (?<names>\{[^;]*?\}) from "\./(?<from>[\w-]+\.js)";\n""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex("""^export (?:async )?(?:function|const|class) (?<name>\w+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Export();

    [GeneratedRegex("""^export (?=async |function |const |class )""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ExportWord();

    // Comments that fill their lines: types for the checker and reasons for whoever reads the modules.
    [GeneratedRegex("""^ *//.*\n|^ */\*\*(?:(?!\*/)(?:.|\n))*\*/ *\n""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("""\s+""", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
