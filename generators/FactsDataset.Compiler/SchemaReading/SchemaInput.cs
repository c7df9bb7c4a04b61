using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>The schema of a compilation, and the folder that it stands in.</summary>
internal sealed record SchemaInput(DatasetSchema? Schema, string Folder, EquatableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>Chooses the one schema that there must be.</summary>
    /// <param name="schemas">The schema files read, each with its path.</param>
    /// <param name="firstFactFile">A fact file, which makes a schema necessary; empty where there is none.</param>
    public static SchemaInput Choose(EquatableArray<ReadSchema> schemas, string firstFactFile)
    {
        if (schemas.Count == 0)
        {
            EquatableArray<FactDiagnostic> missing = firstFactFile.Length == 0
                ? default
                : new EquatableArray<FactDiagnostic>([FactDiagnostic.At(
                    Rules.InvalidSchema,
                    SourceLocation.StartOf(firstFactFile),
                    "There is no schema.yaml: add one beside the fact files, which says what kinds there are")]);
            return new SchemaInput(null, string.Empty, missing);
        }

        HashSet<string> paths = new(StringComparer.Ordinal);
        List<ReadSchema> sorted = [.. schemas.Where(schema => paths.Add(schema.Path))];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        List<FactDiagnostic> diagnostics = [.. sorted[0].Result.Diagnostics];
        foreach (ReadSchema second in sorted.Skip(1))
        {
            diagnostics.Add(new FactDiagnostic(
                Rules.InvalidSchema,
                SourceLocation.StartOf(second.Path),
                new EquatableArray<string>(["There is a second schema.yaml: keep one for the whole dataset"]),
                SourceLocation.StartOf(sorted[0].Path)));
        }

        return new SchemaInput(
            sorted.Count == 1 ? sorted[0].Result.Schema : null,
            RelativePath.FolderOf(sorted[0].Path),
            diagnostics.ToEquatableArray());
    }
}
