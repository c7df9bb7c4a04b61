using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Cli.Tests;

/// <summary>A foreign dataset, of ships: its fact files in a folder, and the assembly that they compile to.</summary>
internal sealed class ShipsDataset : IDisposable
{
    private readonly TestFolder _folder = new();

    public ShipsDataset()
    {
        foreach ((string name, string text) in Example.Project.Facts)
        {
            _folder.Write("facts/" + name, System.Text.Encoding.UTF8.GetBytes(text));
        }

        using MemoryStream image = new();
        Assert.True(Example.Project.Run().Compile().Emit(image).Success);
        Assembly = _folder.Write("Acme.Facts.dll", image.ToArray());
    }

    /// <summary>The folder of its fact files.</summary>
    public string Facts => Path.Combine(_folder.Path, "facts");

    /// <summary>Its assembly.</summary>
    public string Assembly { get; }

    public void Dispose() => _folder.Dispose();
}
