using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Diagnostics;

namespace FactsDataset.Compiler.Binding;

/// <summary>What an entry is to be warned of for what it says itself, and can ask to be spared.</summary>
/// <param name="Rule">The rule, a warning.</param>
/// <param name="Slot">Where it stands.</param>
/// <param name="Arguments">The particulars for the rule's message.</param>
internal sealed record BoundConcern(DiagnosticRule Rule, Slot Slot, EquatableArray<string> Arguments);
