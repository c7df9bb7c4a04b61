using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>
/// Reads which fields evidence has to name: <c>proof: required</c> at a kind, for every field that the schema declares
/// in it; <c>proof: required</c> or <c>proof: none</c> at a field, for that one.
/// </summary>
internal static class ProofDeclarations
{
    private const string Required = "required";
    private const string None = "none";

    /// <summary>What a kind or a field says; null where it says nothing.</summary>
    public static bool? Read(MappingSyntax body, SchemaReader reader)
    {
        if (body.Find("proof") is not { } pair || reader.Scalar(pair.Value, "'proof'") is not { } scalar)
        {
            return null;
        }

        if (scalar.Text is not (Required or None))
        {
            reader.Report(scalar, $"'proof' cannot be '{scalar.Text}': write required or none");
        }

        return scalar.Text == Required;
    }

    /// <summary>The declared fields of a kind, each with whether it needs proof.</summary>
    public static IEnumerable<Field> Apply(
        MappingSyntax kind, KindRole role, IReadOnlyList<Field> declared, SchemaReader reader)
    {
        bool ofKind = Read(kind, reader) ?? false;
        bool hasEvidence = role == KindRole.Fact || declared.Any(static field => field.Shape == FieldShape.Evidence);
        if (ofKind && !hasEvidence)
        {
            reader.Report(kind.Find("proof")!.Value, "Nothing can prove the fields of this kind, which has no evidence: leave 'proof' out, or add a field of type evidence");
        }

        foreach (Field field in declared)
        {
            SyntaxNode? own = SchemaNodes.Value(kind, "fields", field.Name, "proof");
            if (own is not null && field.IsProofRequired == true && !hasEvidence)
            {
                reader.Report(own, "Nothing can prove this field, since its kind has no evidence: leave 'proof' out, or add a field of type evidence");
            }

            bool canBeProven = field.Shape is not (FieldShape.Evidence or FieldShape.Dating);
            if (own is not null && field.IsProofRequired == true && !canBeProven)
            {
                reader.Report(own, "Evidence, and how a date is known, are no statements that a source could prove: leave 'proof' out");
            }

            yield return field with { NeedsProof = canBeProven && (field.IsProofRequired ?? ofKind) };
        }
    }

    /// <summary>Reports where a group's field asks for proof: evidence names the fields of entries.</summary>
    public static void RefuseInGroup(MappingSyntax group, IReadOnlyList<Field> fields, SchemaReader reader)
    {
        foreach (Field field in fields)
        {
            if (field.IsProofRequired is not null && SchemaNodes.Value(group, "fields", field.Name, "proof") is { } node)
            {
                reader.Report(node, "Evidence names the fields of entries, and not those of groups: write 'proof' at the field that holds the group");
            }
        }
    }
}
