namespace FactsDataset.Generators.Tests.Harness;

/// <summary>Files of this repository that the test assembly carries.</summary>
internal static class Embedded
{
    /// <summary>The text of a file, with line feeds.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(Embedded).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
