using FactsDataset.Generators.Tests.Harness;

namespace FactsDataset.Cli.Tests;

/// <summary>The dataset of books and pages of the web: its fact files in a folder, and the assembly that they compile to.</summary>
internal sealed class ShelfFolder : IDisposable
{
    /// <summary>The document that one of its sources is.</summary>
    public const string Letter = "A letter\nOn the ninth of May\nwe landed.\nYours\n";

    private readonly TestFolder _folder = new();

    public ShelfFolder()
    {
        foreach ((string name, string text) in ShelfFacts.All)
        {
            _folder.Write("facts/" + name, text);
        }
    }

    /// <summary>The folder that all of it stands in.</summary>
    public string Path => _folder.Path;

    /// <summary>The folder of its fact files.</summary>
    public string Facts => System.IO.Path.Combine(_folder.Path, "facts");

    /// <summary>Writes a file, and returns its path.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Compiles it, and returns the path of its assembly.</summary>
    public string Compile()
    {
        using MemoryStream image = new();
        Assert.True(Shelf.Project.Run().Compile().Emit(image).Success);
        return _folder.Write("Acme.Shelf.dll", image.ToArray());
    }

    public void Dispose() => _folder.Dispose();
}
