using System.Text.Json;

namespace FactsDataset.Editor.Tests;

/// <summary>ajv, a validator of JSON Schema, behind the YAML reader that editors use. It needs Node.js and <c>npm ci</c>.</summary>
internal static class Validator
{
    private static readonly string Folder = Path.Combine(EditorFiles.Project, "validator");

    /// <summary>Why the validator cannot run here; null where it can.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    /// <summary>What the validator says of each text.</summary>
    /// <param name="schemas">The folder of the schemas.</param>
    /// <param name="files">The name of the schema, and the text, of each file.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Validate(string schemas, IEnumerable<(string Schema, string Text)> files)
    {
        string request = JsonSerializer.Serialize(new
        {
            schemas,
            files = files.Select(static file => new { schema = file.Schema, text = file.Text }),
        });
        string answer = Processes.Run("node", Folder, request, "validate.mjs");
        return JsonSerializer.Deserialize<string[][]>(answer)!;
    }

    private static string? FindObstacle()
    {
        // Where the build says that the validator is there, a missing one is a failure and no reason to skip.
        if (Environment.GetEnvironmentVariable("FACTS_VALIDATOR") == "required")
        {
            return null;
        }

        return !Processes.CanRun("node", "--version")
            ? "Node.js is not installed."
            : !Directory.Exists(Path.Combine(Folder, "node_modules"))
                ? "Run 'npm ci' in tests/FactsDataset.Editor.Tests/validator first."
                : null;
    }
}
