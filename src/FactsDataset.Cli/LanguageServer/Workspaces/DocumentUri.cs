namespace FactsDataset.Cli.LanguageServer.Workspaces;

/// <summary>Addresses of files, as editors write them, and paths.</summary>
internal static class DocumentUri
{
    /// <summary>The full path of a file; null where the address is of no file.</summary>
    public static string? ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) && parsed.IsFile ? Path.GetFullPath(parsed.LocalPath) : null;

    /// <summary>The address of a file.</summary>
    public static string Of(string path) => new UriBuilder { Scheme = Uri.UriSchemeFile, Host = string.Empty, Path = Path.GetFullPath(path) }.Uri.AbsoluteUri;
}
