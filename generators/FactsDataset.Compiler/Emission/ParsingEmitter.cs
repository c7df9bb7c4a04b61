namespace FactsDataset.Compiler.Emission;

/// <summary>
/// Emits how .NET gives an entry for the id in a route or a query: by IParsable, which is there from .NET 8 on. A union has the
/// one method of it that web frameworks look for.
/// </summary>
internal static class ParsingEmitter
{
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>The members of a record.</summary>
    /// <param name="writer">Where they are written.</param>
    /// <param name="record">The record.</param>
    /// <param name="collection">The class that holds all entries of the kind, named in full.</param>
    public static void EmitRecord(SourceWriter writer, string record, string collection)
    {
        JsonEmitter.BeginCondition(writer);
        writer.Line();
        writer.Open($"partial record {record} : global::System.IParsable<{record}>");
        writer.Line("/// <summary>The one with that id, or that had it before.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The id is null.</exception>");
        writer.Line("/// <exception cref=\"global::System.FormatException\">There is none; the message names the nearest id.</exception>");
        writer.Line(Hidden);
        writer.Open($"public static {record} Parse(string id, global::System.IFormatProvider? provider)");
        writer.Line($"return {CSharpSource.Packing}EntryParser.Parse<{record}>(id, {collection}.Find(id), {collection}.All);");
        writer.Close();
        EmitTryParse(writer, "public static", record, collection + ".Find(id)");
        writer.Close();
        JsonEmitter.EndCondition(writer);
    }

    /// <summary>The member of a union's interface.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="type">The interface.</param>
    /// <param name="find">An expression of <c>id</c> that gives the entry or null.</param>
    public static void EmitUnion(SourceWriter writer, string type, string find)
    {
        JsonEmitter.BeginCondition(writer);
        EmitTryParse(writer, "static", type, find);
        JsonEmitter.EndCondition(writer);
    }

    private static void EmitTryParse(SourceWriter writer, string modifiers, string type, string find)
    {
        writer.Line();
        writer.Line("/// <summary>The one with that id, or that had it before; <see langword=\"false\"/> where there is none.</summary>");
        writer.Line(Hidden);
        writer.Line($"{modifiers} bool TryParse(");
        writer.Indent();
        writer.Line("[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? id,");
        writer.Line("global::System.IFormatProvider? provider,");
        writer.Line($"[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {type} entry)");
        writer.Outdent();
        writer.Line("{");
        writer.Indent();
        writer.Line($"entry = {find};");
        writer.Line("return entry is not null;");
        writer.Close();
    }
}
