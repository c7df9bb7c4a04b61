using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types what an entry asks to be spared. Nothing of it goes into the generated code.</summary>
internal static class IgnoreBinder
{
    /// <summary>The key of an entry that holds it.</summary>
    public const string Key = "ignore";

    public static EquatableArray<BoundIgnore> Bind(MappingSyntax body, BindingContext context)
    {
        if (body.Find(Key) is not { } pair || ValueBinder.Items(pair.Value, BuiltInGroups.IgnoreField, context) is not { } nodes)
        {
            return default;
        }

        List<BoundIgnore> ignores = [];
        foreach (SyntaxNode node in nodes)
        {
            FieldValues item = FieldsBinder.BindGroup(node, BuiltInGroups.Ignore, $"An item of '{Key}'", context);
            if (item.Text("id") is { } id && node is MappingSyntax mapping)
            {
                ignores.Add(new BoundIgnore(id, item.Text("reason") is not null, context.Slot(mapping.Find("id")!.Value)));
            }
        }

        return ignores.ToEquatableArray();
    }
}
