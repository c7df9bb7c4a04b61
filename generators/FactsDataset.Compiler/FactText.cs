namespace FactsDataset.Compiler;

/// <summary>A file as it is given to the compiler.</summary>
/// <param name="Path">Its path, as messages show it.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
internal sealed record FactText(string Path, string Text)
{
    /// <summary>Whether it is the schema, by its name.</summary>
    public bool IsSchema => IsSchemaPath(Path);

    /// <summary>Whether a file with that path is a fact file or the schema: it ends in .yaml or .yml, in any case.</summary>
    public static bool IsFactPath(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file with that path is the schema.</summary>
    public static bool IsSchemaPath(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Equals("schema.yaml", StringComparison.OrdinalIgnoreCase) || name.Equals("schema.yml", StringComparison.OrdinalIgnoreCase);
    }
}
