using FactsDataset.Compiler.Schema;

namespace FactsDataset.Cli.EditorSchemas;

/// <summary>What editors say of the groups and vocabularies that every schema has, and that no schema file describes.</summary>
internal static class BuiltInTexts
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["*name"] = "A spelling of a name.",
        ["*name.value"] = "The name, as it is written.",
        ["*name.language"] = "The language of the spelling (BCP 47), such as en or ar.",
        ["*name.script"] = "The script of the spelling (ISO 15924), such as Latn or Arab.",
        ["*name.form"] = "Whether it is the spelling to show.",
        ["*quantity"] = "A number, or bounds of one. In an export an exact number stands in both 'min' and 'max'. Decimals are kept as they are written: no exponent, at most 28 digits behind the point.",
        ["*quantity.value"] = "The number, where it is one: it stands for both bounds.",
        ["*quantity.min"] = "The least.",
        ["*quantity.max"] = "The most.",
        ["*quantity.approximate"] = "Whether the source gives it as a rough number.",
        ["*quantity.exclusive"] = "Whether it is more than 'min' and less than 'max'.",
        ["*quantity.unit"] = "What is counted or measured, where that is not plain.",
        ["*dating"] = "How a date is known.",
        ["*dating.basis"] = "What the date rests on.",
        ["*dating.note"] = "How the date was found, in a sentence.",
        ["*dating.text-only"] = "What the sources alone give, where general knowledge was needed.",
        ["*dating.refused"] = "Other readings of the date, which were not taken.",
        ["*refused-reading"] = "A reading of a date that was not taken.",
        ["*refused-reading.when"] = "The date by that reading.",
        ["*refused-reading.why"] = "Why it was not taken.",
        ["*relation"] = "What the fact has to do with another one.",
        ["*relation.relation"] = "How it relates to the other fact.",
        ["*relation.fact"] = "The other fact.",
        ["*relation.note"] = "A remark of the curators.",
        ["*attribution-link"] = "One who says it, or passes it on.",
        ["*attribution-link.who"] = "The one who speaks.",
        ["*attribution-link.described"] = "The one who speaks, where the source gives no name.",
        ["*attribution-link.of"] = "The body that they speak for.",
        ["*attribution-link.on"] = "When they said it.",
        ["*evidence"] = "A span of a source that proves something of the entry.",
        ["*evidence.source"] = "The source that the span lies in.",
        ["*evidence.at"] = "The span: one-based line, then the first code point from 0 and the one after the last. 'facts cite' prints it.",
        ["*evidence.digest"] = "The first 16 hexadecimal digits of the SHA-256 of the span's UTF-8 bytes, in quotes. 'facts cite' prints it.",
        ["*evidence.page"] = "The page or pages, as printed, in a source that is no document of the corpus: 12, 12-14, xii.",
        ["*evidence.section"] = "The heading or the number of the section, in a source that is no document of the corpus.",
        ["*evidence.for"] = "The fields of the entry that the span proves.",
        ["*evidence.stance"] = "How the one who says it stands to it.",
        ["*evidence.said"] = "Who says it, from the publisher inwards. The last link is the claimant.",
        ["*evidence.note"] = "A remark of the curators.",
        ["*curation"] = "Somebody's work on the entry.",
        ["*curation.on"] = "When it was done.",
        ["*curation.by"] = "Who did it, by a name of their own choice.",
        ["*reliability"] = "How far the source can be relied on. It is never guessed.",
        ["*reliability.grade"] = "The grade, as the scale writes it.",
        ["*reliability.scale"] = "The scale, by its name.",
        ["*archived-copy"] = "A copy of a source in an archive: where it is, what its bytes are, or both.",
        ["*archived-copy.url"] = "Its address.",
        ["*archived-copy.sha256"] = "The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.",
        ["*coordinates"] = "A point on the earth (WGS 84), in decimal degrees.",
        ["*coordinates.latitude"] = "Degrees north of the equator, from -90 to 90.",
        ["*coordinates.longitude"] = "Degrees east of the prime meridian, from -180 to 180.",
        ["*coordinates.precision"] = "How far the place that is meant may reach from the point, in metres.",
        ["*retraction"] = "When and why a fact was taken back.",
        ["*retraction.date"] = "When it was taken back.",
        ["*retraction.reason"] = "Why.",
        ["*ignore"] = "A warning that the entry is to be spared.",
        ["*ignore.id"] = "The id of the warning.",
        ["*ignore.reason"] = "Why it can be ignored here.",
        ["*entry.former"] = "The ids that the entry had before. None of them may be used again.",
        ["*entry.distinct-from"] = "Entries that have a name in common with this one and are others.",
        ["*entry.ignore"] = "Warnings that the entry is to be spared, each with the reason.",
        ["stance"] = "How the one who says something stands to it.",
        ["stance.asserted"] = "Said as a fact.",
        ["stance.reported"] = "Passed on from somebody else.",
        ["stance.alleged"] = "Said without proof, and marked so by the source.",
        ["stance.predicted"] = "Said of what is to come.",
        ["stance.opinion"] = "A judgement, not a fact.",
        ["stance.denied"] = "Said not to be so.",
        ["stance.rumoured"] = "Passed on from nobody who is named.",
        ["dating-basis"] = "How the date of an entry is known.",
        ["dating-basis.stated"] = "The source states it.",
        ["dating-basis.relative"] = "Resolved within the source.",
        ["dating-basis.cross-source"] = "Resolved with another source of the same corpus.",
        ["dating-basis.background"] = "Resolved with general knowledge; 'text-only' holds what the sources alone give.",
        ["recurrence"] = "How often what a fact tells of happens.",
        ["recurrence.once"] = "Once.",
        ["recurrence.repeated"] = "Several times, at times that are not told apart.",
        ["recurrence.ongoing"] = "All along the time that is given.",
        ["relation-kind"] = "How one fact relates to another.",
        ["relation-kind.same-event"] = "Probably one event with it, though that is not shown.",
        ["relation-kind.distinct"] = "Like it, and yet another event.",
        ["relation-kind.repeats"] = "Says it again.",
        ["relation-kind.corroborates"] = "Says the same by another speaker.",
        ["relation-kind.ground-for"] = "Is given as a reason for it.",
        ["relation-kind.instance-of"] = "Is a case of what it says in general.",
        ["relation-kind.fulfils"] = "Does what it promised or foresaw.",
        ["relation-kind.breaks"] = "Does the contrary of what it promised.",
        ["relation-kind.disputes"] = "Calls it into question.",
        ["relation-kind.refutes"] = "Shows that it is not so.",
        ["relation-kind.corrects"] = "Sets it right.",
        ["relation-kind.follows"] = "Comes after it in time; nothing says that it does so because of it.",
        ["relation-kind.prompted-by"] = "Happens on account of it.",
        ["name-form"] = "Whether a name is the one to show.",
        ["name-form.usual"] = "The spelling to show.",
        ["name-form.variant"] = "A spelling that some source uses.",
    };

    /// <summary>The summary of a group.</summary>
    public static string Of(FieldGroup group) => group.Summary.Length > 0 ? group.Summary : Find(group.Name);

    /// <summary>The summary of a field, which stands in the group or kind of that name.</summary>
    public static string Of(string owner, Field field) => field.Summary.Length > 0 ? field.Summary : Find($"{owner}.{field.Name}");

    /// <summary>The summary of a vocabulary.</summary>
    public static string Of(Vocabulary vocabulary) => vocabulary.Summary.Length > 0 ? vocabulary.Summary : Find(vocabulary.Name);

    /// <summary>The summary of a value of a vocabulary.</summary>
    public static string Of(Vocabulary vocabulary, VocabularyValue value) =>
        value.Summary.Length > 0 ? value.Summary : Find($"{vocabulary.Name}.{value.Code}");

    private static string Find(string key) => Texts.TryGetValue(key, out string? text)
        ? text
        : throw new InvalidOperationException($"Nothing is said of '{key}': describe it in {nameof(BuiltInTexts)}.");
}
