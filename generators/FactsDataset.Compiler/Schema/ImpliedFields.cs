namespace FactsDataset.Compiler.Schema;

/// <summary>The fields that a kind has by its role. FactsDataset.Core's interfaces hold the same properties.</summary>
internal static class ImpliedFields
{
    private static readonly Field Title = Create("title", FieldShape.Title, "What the entry is called.", isRequired: true);

    private static readonly Field Dating = Create("dating", FieldShape.Dating, "How the date is known.");

    private static readonly Field Note = Create("note", FieldShape.Text, "A remark of the curators.");

    /// <summary>What a source has that need not be a document of the corpus.</summary>
    private static readonly Field[] Elsewhere =
    [
        Create("url", FieldShape.Url, "Its address in the web."),
        Create("accessed", FieldShape.Date, "The day on which it was read at that address."),
        Create("archived", FieldShape.Group, "A copy of it in an archive.", BuiltInGroups.ArchivedCopy.Name),
        Create("printed", FieldShape.Boolean, "Whether it is cited by its pages, as printed.") with { Default = "false" },
    ];

    /// <summary>The fields before those of the schema.</summary>
    public static IReadOnlyList<Field> Leading(KindRole role) => role == KindRole.Entity ? [] : [Title];

    /// <summary>The fields after those of the schema.</summary>
    /// <param name="role">The role of the kind.</param>
    /// <param name="canBeElsewhere">Whether its entries, as sources, need no document in the corpus.</param>
    public static IReadOnlyList<Field> Trailing(KindRole role, bool canBeElsewhere = false) => role switch
    {
        KindRole.Fact =>
        [
            Dating,
            Create("recurrence", FieldShape.Code, "Whether it happened once, several times or goes on; null where nobody says.", BuiltInVocabularies.Recurrence.Name),
            Create("aggregate", FieldShape.Boolean, "Whether the entry stands for many, such as contacts in general, so that counts leave it out.") with { Default = "false" },
            Note,
            Create("coded", FieldShape.Group, "When the fact was coded, and by whom; null where nobody says.", BuiltInGroups.Curation.Name),
            Create("reviewed", FieldShape.Group, "When the fact was reviewed, and by whom.", BuiltInGroups.Curation.Name) with { IsMany = true },
            Create("evidence", FieldShape.Evidence, "Where sources say so.", isRequired: true),
            Create("variants", FieldShape.Variants, "Where sources differ from what stands here."),
            Create("relations", FieldShape.Relations, "What the fact has to do with other facts."),
            Create("retracted", FieldShape.Retraction, "When and why the fact was taken back; null where it stands."),
        ],
        KindRole.Source =>
        [
            Create("published", FieldShape.Date, "When it was published.", isRequired: true),
            Dating,
            Create("language", FieldShape.Language, "The language it is written in (BCP 47).", isRequired: true),
            Create("document", FieldShape.Text, "The name of its file in the corpus.", isRequired: !canBeElsewhere) with { IsNameOrCode = true },
            Create("sha256", FieldShape.Text, "The SHA-256 of that file's bytes, in lower-case hexadecimal digits.", isRequired: !canBeElsewhere) with { IsNameOrCode = true },
            Create("lines", FieldShape.Integer, "How many lines that file has.", isRequired: !canBeElsewhere),
            Create("body", FieldShape.Lines, "The lines of that file that hold the body, one-based.", isRequired: !canBeElsewhere),
            .. canBeElsewhere ? Elsewhere : [],
            Create("reliability", FieldShape.Group, "How far it can be relied on, and by what scale; null where nobody grades it.", BuiltInGroups.Reliability.Name),
            Note,
        ],
        _ => [Note],
    };

    private static Field Create(string name, FieldShape shape, string summary, string typeName = "", bool isRequired = false) => new(
        name,
        Text.CSharpNames.ToPascalCase(name),
        shape,
        typeName,
        IsMany: false,
        isRequired,
        Inverse: null,
        Default: null,
        summary,
        IsImplied: true);
}
