using System.Reflection;

namespace FactsDataset.Core;

/// <summary>
/// A dataset refers to an entry of another one, and the version of that one which is loaded does not have it: it was there when
/// the reference was compiled. Nothing but that reference is affected.
/// </summary>
public sealed class MissingEntryException : InvalidOperationException
{
    internal MissingEntryException(string kind, string id, Assembly loaded, string compiledVersion, Assembly referring)
        : base(MessageOf(kind, id, VersionOf(loaded), compiledVersion, referring))
    {
        Dataset = DatasetOf(kind);
        Version = VersionOf(loaded);
        EntryId = id;
    }

    /// <summary>The namespace of the dataset that lacks the entry.</summary>
    public string Dataset { get; }

    /// <summary>The version of that dataset which is loaded.</summary>
    public string Version { get; }

    /// <summary>The id of the entry.</summary>
    public string EntryId { get; }

    private static string MessageOf(string kind, string id, string version, string compiledVersion, Assembly referring)
    {
        string dataset = DatasetOf(kind);
        string compiled = compiledVersion.Length == 0 ? "a version" : dataset + " " + compiledVersion;
        return dataset + " " + version + " has no " + kind.Substring(dataset.Length + 1) + " '" + id + "', to which "
            + referring.GetName().Name + " refers. That was compiled against " + compiled
            + ", which has one: use that version, or compile " + referring.GetName().Name + " anew against this one.";
    }

    private static string DatasetOf(string kind) => kind.Substring(0, kind.LastIndexOf('.'));

    private static string VersionOf(Assembly assembly)
    {
        string? version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return version is null ? assembly.GetName().Version?.ToString() ?? string.Empty : version.Split('+')[0];
    }
}
