namespace FactsDataset.Core;

/// <summary>The codes by which fact files spell <see cref="RelationKind"/>.</summary>
public static class RelationKindCodes
{
    /// <summary>The code of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToCode(this RelationKind value) => value switch
    {
        RelationKind.SameEvent => "same-event",
        RelationKind.Distinct => "distinct",
        RelationKind.Repeats => "repeats",
        RelationKind.Corroborates => "corroborates",
        RelationKind.GroundFor => "ground-for",
        RelationKind.InstanceOf => "instance-of",
        RelationKind.Fulfils => "fulfils",
        RelationKind.Breaks => "breaks",
        RelationKind.Disputes => "disputes",
        RelationKind.Refutes => "refutes",
        RelationKind.Corrects => "corrects",
        RelationKind.Follows => "follows",
        RelationKind.PromptedBy => "prompted-by",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not declared."),
    };

    /// <summary>What a value is called in a language: English and Arabic are there; its code in any other.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one that is declared.</exception>
    public static string ToLabel(this RelationKind value, string language)
    {
        string code = value.ToCode();
        return Packing.EntryLabels.OfCode(language, code, BuiltInLabels.Of("relation-kind", code));
    }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such code; the message names the nearest.</exception>
    public static RelationKind Parse(string code) => Packing.CodeReader.Parse<RelationKind>(code, TryParse, ToCode);

    /// <summary>The value of a code; <see langword="false"/> where there is no such code.</summary>
    /// <param name="code">The code, compared by its exact characters.</param>
    /// <param name="value">The value; <c>default</c> on failure.</param>
    public static bool TryParse(string? code, out RelationKind value)
    {
        switch (code)
        {
            case "same-event":
                value = RelationKind.SameEvent;
                return true;
            case "distinct":
                value = RelationKind.Distinct;
                return true;
            case "repeats":
                value = RelationKind.Repeats;
                return true;
            case "corroborates":
                value = RelationKind.Corroborates;
                return true;
            case "ground-for":
                value = RelationKind.GroundFor;
                return true;
            case "instance-of":
                value = RelationKind.InstanceOf;
                return true;
            case "fulfils":
                value = RelationKind.Fulfils;
                return true;
            case "breaks":
                value = RelationKind.Breaks;
                return true;
            case "disputes":
                value = RelationKind.Disputes;
                return true;
            case "refutes":
                value = RelationKind.Refutes;
                return true;
            case "corrects":
                value = RelationKind.Corrects;
                return true;
            case "follows":
                value = RelationKind.Follows;
                return true;
            case "prompted-by":
                value = RelationKind.PromptedBy;
                return true;
            default:
                value = default;
                return false;
        }
    }
}
