namespace FactsDataset.Site.Libraries;

/// <summary>A library that the page carries, as its makers publish it on npm.</summary>
/// <param name="Package">The package.</param>
/// <param name="Version">Its version.</param>
/// <param name="License">The SPDX expression of its licence.</param>
/// <param name="File">The file in the package.</param>
/// <param name="Sha256">The SHA-256 of that file, in lower-case hexadecimal digits.</param>
/// <param name="View">The part of the page that needs it.</param>
internal sealed record Library(string Package, string Version, string License, string File, string Sha256, string View)
{
    /// <summary>Whether it is a script, and not data.</summary>
    public bool IsScript => File.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>What it is, and the terms under which it may be passed on.</summary>
    public string Notice => $"{Package} {Version}, {License}\n{PageResources.Text($"libraries/{Package}.LICENSE.txt")}";

    /// <summary>Its text.</summary>
    public string Text => PageResources.Text("libraries/" + Path.GetFileName(File));
}
