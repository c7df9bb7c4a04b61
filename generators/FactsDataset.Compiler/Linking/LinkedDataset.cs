using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Linking;

/// <summary>A whole dataset, linked. No position in a file is part of it.</summary>
/// <param name="Files">The files, by kind and name.</param>
/// <param name="Kinds">The kinds, in the schema's order.</param>
/// <param name="FactOrder">The facts of all kinds, by date.</param>
internal sealed record LinkedDataset(
    EquatableArray<LinkedFile> Files,
    EquatableArray<LinkedKind> Kinds,
    EquatableArray<IndexRow> FactOrder)
{
    /// <summary>The entries of other datasets to which it refers, by kind.</summary>
    public EquatableArray<LinkedForeignKind> Foreign { get; init; }

    /// <summary>The kinds of which entries may be missing, since a file could not be read; empty where its kind is unknown.</summary>
    public EquatableArray<string> IncompleteKinds { get; init; }

    /// <summary>The files, with what they say now where only texts have changed since they were linked.</summary>
    /// <param name="current">What all files say now, in the order in which they were given to linking.</param>
    public IEnumerable<LinkedFile> FilesWith(EquatableArray<FileData> current)
    {
        Dictionary<string, FileData> byPath = new(current.Count, StringComparer.Ordinal);
        foreach (FileData data in current)
        {
            // As in linking, the first of those that share a path is the file.
            if (!byPath.ContainsKey(data.Path))
            {
                byPath.Add(data.Path, data);
            }
        }

        foreach (LinkedFile file in Files)
        {
            FileData data = byPath[file.Data.Path];
            yield return ReferenceEquals(data, file.Data) ? file : file with { Data = data };
        }
    }
}
