using FactsDataset.Compiler.Schema;

namespace FactsDataset.Compiler.Emission;

/// <summary>Emits how a record compares with others: equal by id, ordered by date and id.</summary>
internal static class EqualityEmitter
{
    public static void Emit(SourceWriter writer, Kind kind)
    {
        writer.Line();
        writer.Line("/// <summary>Whether the other has the same id.</summary>");
        writer.Open($"public bool Equals({kind.Record}? other)");
        writer.Line("return other is not null && string.Equals(Id, other.Id, global::System.StringComparison.Ordinal);");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public override int GetHashCode()");
        writer.Line("return global::System.StringComparer.Ordinal.GetHashCode(Id);");
        writer.Close();
        EmitOperators(writer, $"{CSharpSource.Core}IEntry?", kind.Record + "?");
        EmitOperators(writer, kind.Record + "?", $"{CSharpSource.Core}IEntry?");
        writer.Line();
        string order = kind.EventDate is null ? "id" : "date, the undated last, then by id";
        writer.Line($"/// <summary>By {order}.</summary>");
        writer.Open($"public int CompareTo({kind.Record}? other)");
        writer.Line($"return {CSharpSource.Packing}EntryComparison.Compare(this, other);");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Compares with any entry: facts by date, the undated last, then other entries, by id where equal.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The other is no entry.</exception>");
        writer.Open("int global::System.IComparable.CompareTo(object? obj)");
        writer.Line($"return {CSharpSource.Packing}EntryComparison.CompareTo(this, obj);");
        writer.Close();
    }

    // The compiler makes the operators for two records of one kind. Where one side is known as a union, or as any entry, it
    // would compare by reference and warn; two records of two kinds, which are never equal, stay an error.
    private static void EmitOperators(SourceWriter writer, string left, string right)
    {
        writer.Line();
        writer.Line("/// <summary>Whether the two are one entry: their ids are equal, or both are null.</summary>");
        writer.Open($"public static bool operator ==({left} left, {right} right)");
        writer.Line("return object.Equals(left, right);");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Whether the two are different entries, or one alone is null.</summary>");
        writer.Open($"public static bool operator !=({left} left, {right} right)");
        writer.Line("return !object.Equals(left, right);");
        writer.Close();
    }
}
