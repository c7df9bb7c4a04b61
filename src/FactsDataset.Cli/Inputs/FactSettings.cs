using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactsDataset.Cli.Inputs;

/// <summary>
/// What people who work on fact files set once: <c>facts.settings.json</c>, beside schema.yaml. It is not a fact file, and
/// the compiler does not read it.
/// </summary>
internal sealed record FactSettings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "facts.settings.json";

    /// <summary>Nothing is set.</summary>
    public static readonly FactSettings None = new();

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The folder of the documents, from the folder of the file; null where none is set.</summary>
    public string? Corpus { get; init; }

    /// <summary>The language of new sources (BCP 47); null where none is set.</summary>
    public string? Language { get; init; }

    /// <summary>The chain of attribution that evidence has where nothing else is said, as <c>facts cite --said</c> takes it; null for a source's usual one.</summary>
    public string? Chain { get; init; }

    /// <summary>
    /// Where the datasets are that the schema uses, from the folder of the file: folders of fact files, packages or assemblies.
    /// </summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>Reads the settings of a folder of fact files; none where there is no such file.</summary>
    /// <exception cref="CommandException">The file cannot be read, or says what is not known.</exception>
    public static FactSettings Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return None;
        }

        try
        {
            FactSettings settings = JsonSerializer.Deserialize<FactSettings>(File.ReadAllBytes(path), Strict) ?? None;
            return settings with
            {
                Corpus = settings.Corpus is { } corpus ? Path.Combine(folder, corpus) : null,
                Uses = [.. settings.Uses.Select(path => Path.Combine(folder, path))],
            };
        }
        catch (JsonException exception)
        {
            string place = exception.LineNumber is { } line ? $", line {line + 1}" : string.Empty;
            throw new CommandException($"'{path}'{place} cannot be read: expected is an object such as {{ \"corpus\": \"../documents\" }}, with 'corpus', the folder of the documents, 'language', that of new sources, 'chain', that of new evidence, and 'uses', a list of the datasets that the schema uses.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"'{path}' cannot be read: {exception.Message}");
        }
    }
}
