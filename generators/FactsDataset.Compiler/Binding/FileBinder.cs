using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Syntax;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types the entries of one fact file by the schema. It looks at no other file.</summary>
internal static class FileBinder
{
    /// <summary>Binds a parsed file.</summary>
    /// <param name="file">The parsed file.</param>
    /// <param name="name">Its path below the schema's folder, with forward slashes.</param>
    /// <param name="schema">The schema.</param>
    public static BoundFile Bind(FactFileSyntax file, string name, DatasetSchema schema)
    {
        BindingContext context = new(file.Path, schema);
        Kind? kind = FindKind(file, schema, context);
        List<BoundEntry> entries = new(file.Entries.Count);
        if (kind is not null)
        {
            context.Kind = kind;
        }

        foreach (EntrySyntax entry in file.Entries)
        {
            context.EntryIndex = entries.Count;
            Slot slot = context.Slot(entry.Id);
            if (!Slugs.IsSlug(entry.Id.Text))
            {
                context.Report(Rules.InvalidId, entry.Id, entry.Id.Text, Slugs.Advice(entry.Id.Text));
            }

            entries.Add(kind is null
                ? new BoundEntry(entry.Id.Text, slot, default)
                : EntryBinder.Bind(entry, slot, context));
        }

        FileData data = new(file.Path, name, kind?.Name ?? string.Empty, file.IsMalformed, entries.ToEquatableArray(), context.References.ToEquatableArray());
        return new BoundFile(data, new FilePositions(file.Path, context.Ranges.ToEquatableArray()), context.Diagnostics.ToEquatableArray());
    }

    private static Kind? FindKind(FactFileSyntax file, DatasetSchema schema, BindingContext context)
    {
        if (file.Kind is null)
        {
            return null;
        }

        Kind? kind = schema.FindKind(file.Kind.Text);
        if (kind is null)
        {
            List<string> names = schema.Kinds.Select(static candidate => candidate.Name).ToList();
            context.Report(Rules.UnknownName, file.Kind, "The schema", "kind", file.Kind.Text, context.Suggestions.Suggest(file.Kind.Text, names));
        }

        return kind;
    }
}
