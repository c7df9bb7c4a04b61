using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>Another dataset, to whose entries this one refers.</summary>
/// <param name="Namespace">Its namespace, which is its name in schema files.</param>
/// <param name="Assembly">The assembly that it comes in; for messages.</param>
/// <param name="Version">The version of it that references are checked against; empty where it has none.</param>
/// <param name="Kinds">Its kinds.</param>
/// <param name="Unions">Its unions, named with the namespace as its kinds are.</param>
internal sealed record UsedDataset(
    string Namespace,
    string Assembly,
    string Version,
    EquatableArray<UsedKind> Kinds,
    EquatableArray<Union> Unions)
{
    /// <summary>What ends the prefix.</summary>
    public const string PrefixEnd = ":";

    /// <summary>What stands before the colon in a reference that says which dataset it means: <c>factsdataset:khalifa-haftar</c>.</summary>
    public string Prefix => PrefixOf(Namespace);

    /// <summary>The prefix of a dataset with that namespace.</summary>
    public static string PrefixOf(string @namespace) => @namespace.ToLowerInvariant();
}
