using FactsDataset.Compiler.Text;

namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>A place where an id is written.</summary>
/// <param name="Id">The id.</param>
/// <param name="Path">The path of the file.</param>
/// <param name="Range">Where in it.</param>
internal sealed record IdPlace(string Id, string Path, TextRange Range);
