using FactsDataset.Compiler.Collections;

namespace FactsDataset.Compiler.Schema;

/// <summary>A group of fields that stands inside an entry.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Record">The C# class.</param>
/// <param name="ExactlyOne">The fields of which exactly one must be there; empty where there is no such rule.</param>
internal sealed record FieldGroup(
    string Name,
    string Record,
    string Summary,
    EquatableArray<string> ExactlyOne,
    EquatableArray<Field> Fields);
