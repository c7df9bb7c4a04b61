using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Text;

namespace FactsDataset.Compiler.Schema;

/// <summary>The vocabularies whose enums are in FactsDataset.Core: they belong to the method, not to a dataset.</summary>
internal static class BuiltInVocabularies
{
    public static readonly Vocabulary Stance = Create(
        "stance", "Stance", "asserted", "reported", "alleged", "predicted", "opinion", "denied", "rumoured");

    public static readonly Vocabulary DatingBasis = Create(
        "dating-basis", "DatingBasis", "stated", "relative", "cross-source", "background");

    public static readonly Vocabulary Recurrence = Create("recurrence", "Recurrence", "once", "repeated", "ongoing");

    public static readonly Vocabulary RelationKind = Create(
        "relation-kind",
        "RelationKind",
        "same-event",
        "distinct",
        "repeats",
        "corroborates",
        "ground-for",
        "instance-of",
        "fulfils",
        "breaks",
        "disputes",
        "refutes",
        "corrects",
        "follows",
        "prompted-by");

    public static readonly Vocabulary NameForm = Create("name-form", "NameForm", "usual", "variant");

    public static IReadOnlyList<Vocabulary> All { get; } = [Stance, DatingBasis, Recurrence, RelationKind, NameForm];

    /// <summary>What to write instead of a code that a vocabulary had before; null where it never had it.</summary>
    public static string? AdviceFor(string vocabulary, string code) => (vocabulary, code) switch
    {
        ("relation-kind", "supports") =>
            "write corroborates (another speaker says the same), ground-for (it is given as a reason) or instance-of (it is a case of it)",
        _ => null,
    };

    private static Vocabulary Create(string name, string enumName, params string[] codes) => new(
        name,
        enumName,
        string.Empty,
        codes.Select(code => new VocabularyValue(code, CSharpNames.ToPascalCase(code), string.Empty) { Labels = LabelsOf(name, code) }).ToEquatableArray(),
        IsBuiltIn: true);

    private static EquatableArray<Wording> LabelsOf(string vocabulary, string code)
    {
        string[] pairs = BuiltInLabels.Of(vocabulary, code);
        Wording[] labels = new Wording[pairs.Length / 2];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = new Wording(pairs[2 * i], pairs[(2 * i) + 1]);
        }

        return new EquatableArray<Wording>(labels);
    }
}
