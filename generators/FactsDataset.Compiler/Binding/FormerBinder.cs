using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Binding;

/// <summary>Types the ids that an entry had before.</summary>
internal static class FormerBinder
{
    /// <summary>The key of an entry that holds them.</summary>
    public const string Key = "former";

    public static EquatableArray<BoundFormer> Bind(MappingSyntax body, BindingContext context)
    {
        if (body.Find(Key) is not { } pair || ValueBinder.Items(pair.Value, BuiltInGroups.FormerField, context) is not { } nodes)
        {
            return default;
        }

        List<BoundFormer> former = [];
        foreach (SyntaxNode node in nodes)
        {
            if (ScalarBinder.Text(node, "A former id", context) is not { } id)
            {
                continue;
            }

            if (Slugs.IsSlug(id))
            {
                former.Add(new BoundFormer(id, context.Slot(node)));
            }
            else
            {
                context.Report(Rules.InvalidId, node, id, Slugs.Advice(id));
            }
        }

        return former.ToEquatableArray();
    }
}
