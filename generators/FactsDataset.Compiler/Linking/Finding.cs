using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Linking;

/// <summary>A mistake seen only when all files are together. Its place is a slot, so that it moves without being found anew.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Arguments">The particulars for the rule's message.</param>
internal sealed record Finding(DiagnosticRule Rule, FilePlace Place, EquatableArray<string> Arguments)
{
    /// <summary>A second place; or null.</summary>
    public FilePlace? Related { get; init; }

    /// <summary>The entry that it concerns, by its number in the file, where an entry can ask to be spared it; otherwise null.</summary>
    public int? EntryIndex { get; init; }

    /// <summary>A finding with its particulars.</summary>
    public static Finding At(DiagnosticRule rule, FilePlace place, params string[] arguments) =>
        new(rule, place, new EquatableArray<string>(arguments));
}
