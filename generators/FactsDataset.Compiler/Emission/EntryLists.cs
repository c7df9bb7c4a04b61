using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits members of Core's interfaces that list what several fields of an entry refer to.</summary>
internal static class EntryLists
{
    /// <summary>A list of the entities that some fields name, in the order of the schema.</summary>
    /// <param name="writer">Where the member is written.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="interface">The interface in FactsDataset.Core.</param>
    /// <param name="property">The member of it.</param>
    /// <param name="isOne">Which fields.</param>
    public static void Emit(SourceWriter writer, Kind kind, string @interface, string property, Func<Field, bool> isOne)
    {
        string type = $"{CSharpSource.List}<{CSharpSource.Core}IEntity>";
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        List<string> calls = kind.Fields.Where(isOne)
            .Select(static field => field.IsMany ? $".AddAll({field.Property})" : $".Add({field.Property})")
            .ToList();
        string value = calls.Count == 0
            ? $"global::System.Array.Empty<{CSharpSource.Core}IEntity>()"
            : $"new {CSharpSource.Packing}EntityListBuilder(){string.Concat(calls)}.ToList()";
        writer.Line($"{type} {CSharpSource.Core}{@interface}.{property} => {value};");
    }
}
