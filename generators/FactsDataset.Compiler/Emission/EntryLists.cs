using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits members of Core's interfaces that list what several fields of an entry refer to.</summary>
internal static class EntryLists
{
    /// <summary>A list of the entries that some fields name, in the order of the schema.</summary>
    /// <param name="writer">Where the member is written.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="interface">The interface in FactsDataset.Core.</param>
    /// <param name="property">The member of it.</param>
    /// <param name="item">The type of the items, in FactsDataset.Core.</param>
    /// <param name="isOne">Which fields.</param>
    public static void Emit(SourceWriter writer, Kind kind, string @interface, string property, string item, Func<Field, bool> isOne)
    {
        string type = CSharpSource.Core + item;
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        List<string> calls = kind.Fields.Where(isOne)
            .Select(static field => field.IsMany ? $".AddAll({field.Property})" : $".Add({field.Property})")
            .ToList();
        string value = calls.Count == 0
            ? $"global::System.Array.Empty<{type}>()"
            : $"new {CSharpSource.Packing}EntryListBuilder<{type}>(){string.Concat(calls)}.ToList()";
        writer.Line($"{CSharpSource.List}<{type}> {CSharpSource.Core}{@interface}.{property} => {value};");
    }
}
