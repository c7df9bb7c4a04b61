namespace FactsDataset.Compiler.Diagnostics;

/// <summary>
/// The catalogue: every mistake that the compiler knows. Ids are never reused. Every message says what was found
/// and what to write instead.
/// </summary>
internal static class Rules
{
    public static readonly DiagnosticRule MalformedYaml = Error(
        "FACT0001", "Syntax", "The YAML is malformed", "This is not well-formed YAML: {0}");

    public static readonly DiagnosticRule UnsupportedYaml = Error(
        "FACT0002", "Syntax", "A YAML feature outside the strict subset is used", "Fact files do not use {0}: {1}");

    public static readonly DiagnosticRule DuplicateKey = Error(
        "FACT0003", "Syntax", "A key stands twice", "The key '{0}' stands twice: keep one of the two");

    public static readonly DiagnosticRule HiddenCharacter = Error(
        "FACT0004", "Syntax", "The raw text holds a character that cannot be seen", "The text holds {0}: {1}");

    public static readonly DiagnosticRule InvalidSchema = Error(
        "FACT1001", "Schema", "The schema is missing, doubled or contradicts itself", "{0}");

    public static readonly DiagnosticRule UnsupportedCompilation = Error(
        "FACT1002", "Schema", "The project cannot hold the generated code", "{0}");

    public static readonly DiagnosticRule TooLarge = Error(
        "FACT1003",
        "Schema",
        "A kind has more entries than a class can have members",
        "The kind {0} has {1}, and a class holds at most {2} members: write 'members: false' at the kind, and find its entries by id");

    public static readonly DiagnosticRule UnreachableFile = Error(
        "FACT1004", "Schema", "A fact file does not reach the compiler", "{0}");

    public static readonly DiagnosticRule SecondDataset = Error(
        "FACT1005", "Schema", "Two datasets share a namespace, or one is compiled twice", "{0}");

    public static readonly DiagnosticRule UnknownName = Error(
        "FACT2001", "Binding", "Unknown kind or field", "{0} has no {1} '{2}': {3}");

    public static readonly DiagnosticRule MissingField = Error(
        "FACT2002", "Binding", "A required field is missing", "{0} lacks {1}: {2}");

    public static readonly DiagnosticRule WrongShape = Error(
        "FACT2003", "Binding", "A value has the wrong shape", "{0} cannot be {1}: {2}");

    public static readonly DiagnosticRule UnknownCode = Error(
        "FACT2004", "Binding", "A value is not in the vocabulary", "The vocabulary '{0}' has no value '{1}': {2}");

    public static readonly DiagnosticRule InvalidDate = Error(
        "FACT2005", "Binding", "A date is not in the supported EDTF", "'{0}' is no date that a fact can have: {1}");

    public static readonly DiagnosticRule WrongScript = Error(
        "FACT2006", "Binding", "A text is not in the script that it is said to be in", "{0} is not in the script {1}: {2}");

    public static readonly DiagnosticRule UnknownReference = Error(
        "FACT3001", "Linking", "A reference names nothing", "No entry has the id '{0}': {1}");

    public static readonly DiagnosticRule WrongKindOfReference = Error(
        "FACT3002", "Linking", "A reference names an entry of another kind", "'{0}' is {1}, and '{2}' takes {3}: name one");

    public static readonly DiagnosticRule DuplicateId = Error(
        "FACT3003", "Linking", "An id stands twice", "The id '{0}' is taken by an entry in {1}: give one of the two another id");

    public static readonly DiagnosticRule InvalidId = Error(
        "FACT3004", "Linking", "An id is not a slug", "'{0}' is no id: {1}");

    public static readonly DiagnosticRule NameCollision = Error(
        "FACT3005", "Linking", "Two ids give one C# name", "{0} gives the C# name '{1}', {2}: {3}");

    public static readonly DiagnosticRule AmbiguousReference = Error(
        "FACT3006", "Linking", "A reference may mean entries of two datasets", "'{0}' may be {1}: write {2}");

    public static readonly DiagnosticRule NoEvidence = Error(
        "FACT4001", "Checks", "A fact has no evidence", "{0} has no evidence: add 'evidence: [ {{ source: …, at: \"LINE:START-END\", digest: \"…\", for: [ … ] }} ]'");

    public static readonly DiagnosticRule EvidenceOutsideSource = Error(
        "FACT4002", "Checks", "Evidence lies outside its source", "{0} of the source '{1}': {2}");

    public static readonly DiagnosticRule DigestMismatch = Error(
        "FACT4003", "Checks", "A digest does not match the document", "{0} does not match the document '{1}': {2}");

    public static readonly DiagnosticRule MissingDocument = Error(
        "FACT4004", "Checks", "The corpus folder, or a source's document in it, is missing", "{0}");

    public static readonly DiagnosticRule UnsetFieldProven = Error(
        "FACT4005", "Binding", "Evidence names a field that the entry does not have, or one twice", "This evidence names {0}: {1}");

    public static readonly DiagnosticRule Unproven = Warning(
        "FACT4006",
        "Checks",
        "A field that needs proof is named by no evidence",
        "No evidence names '{0}': add a span that proves it, or its name to the 'for' of one that does, or write 'ignore: [ {{ id: FACT4006, reason: … }} ]'");

    public static readonly DiagnosticRule TenureTooWide = Warning(
        "FACT4007",
        "Checks",
        "A tenure goes on after the last source that attests it",
        "{0} goes on after '{1}' was published ({2}), the last source that attests it: end it there or before, or add evidence from a later source");

    public static readonly DiagnosticRule PublicationUnexplained = Warning(
        "FACT4008",
        "Checks",
        "A source says neither the date on which it was published nor how that is known",
        "'{0}' is no date as a source prints it, and nothing says how it is known: write the day, month or year that is printed, or add 'dating: {{ basis: …, note: … }}'");

    public static readonly DiagnosticRule AfterPublication = Error(
        "FACT5001",
        "Checks",
        "Something took place after every source that reports it was published",
        "{0} is after its last source, '{1}', was published ({2}): correct the date, or write a status that fits what is still to come instead of '{3}'");

    public static readonly DiagnosticRule OutsideVisit = Error(
        "FACT5002",
        "Checks",
        "A fact happens outside the fact it is part of",
        "{0} lies outside {1}, which {2}: correct the {3}, or name the fact that this one is part of");

    public static readonly DiagnosticRule NotInPost = Error(
        "FACT5003",
        "Checks",
        "Somebody is given a post at a time in which they are not attested in it",
        "'{0}' is not attested as '{1}' in {2}, {3}: name the post held then, or widen the tenure with evidence");

    public static readonly DiagnosticRule TwoPlaces = Warning(
        "FACT5004",
        "Checks",
        "Somebody is in two places on one day",
        "'{0}' is in {1} on {2} by {3}, and in {4} by {5}: correct a date or a place, or write 'ignore: [ {{ id: FACT5004, reason: … }} ]'");

    public static readonly DiagnosticRule LooksLikeOneEvent = Warning(
        "FACT5005",
        "Checks",
        "Two entries look like one event",
        "{0} looks like {1}, with the same people, place and date: make them one entry, or relate them as same-event or distinct");

    public static readonly DiagnosticRule CircleOfContainment = Error(
        "FACT5006",
        "Checks",
        "An entry lies in itself",
        "{0} lies in {1}: take one of the references out, or let it name what is wider");

    public static readonly DiagnosticRule ContradictoryRelation = Error(
        "FACT5007",
        "Checks",
        "A fact is related to itself, or to another in two ways that exclude one another",
        "{0} {1}: {2}");

    public static readonly DiagnosticRule Namesakes = Warning(
        "FACT5008",
        "Checks",
        "Two entries have one name",
        "'{0}' is a name of {1} as well: make them one entry, or write 'distinct-from: [ {2} ]' where they are two");

    public static readonly DiagnosticRule NamedTwice = Warning(
        "FACT5009",
        "Checks",
        "One list names somebody twice",
        "'{0}' stands in '{1}' already: take one of the two out, or write 'ignore: [ {{ id: FACT5009, reason: … }} ]'");

    public static readonly DiagnosticRule WrongCount = Warning(
        "FACT5010",
        "Checks",
        "A list has fewer or more items than the schema asks for",
        "'{0}' has {1}, and {2}: {3}, or write 'ignore: [ {{ id: FACT5010, reason: … }} ]'");

    public static readonly DiagnosticRule SameValue = Error(
        "FACT5011",
        "Checks",
        "Two entries have one value where each has its own",
        "'{0}' is the '{1}' of '{2}' already, and the schema says that each entry has its own: correct one of the two");

    public static readonly DiagnosticRule RetiredId = Error(
        "FACT6001",
        "Linking",
        "A retired id is used again, or a fact leans on one that was retracted",
        "The id '{0}' is retired: {1}");

    public static readonly DiagnosticRule RetiredForeignId = Warning(
        "FACT6002",
        "Linking",
        "A reference names an id that another dataset has retired",
        "The id '{0}' is retired: {1}");

    public static readonly DiagnosticRule UnsoundSuppression = Warning(
        "FACT7001",
        "Checks",
        "A suppression names no reason, or nothing to suppress, or an error",
        "This cannot be ignored here: {0}");

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        MalformedYaml, UnsupportedYaml, DuplicateKey, HiddenCharacter,
        InvalidSchema, UnsupportedCompilation, TooLarge, UnreachableFile, SecondDataset,
        UnknownName, MissingField, WrongShape, UnknownCode, InvalidDate, WrongScript,
        UnknownReference, WrongKindOfReference, DuplicateId, InvalidId, NameCollision, AmbiguousReference,
        NoEvidence, EvidenceOutsideSource, DigestMismatch, MissingDocument, UnsetFieldProven, Unproven, TenureTooWide, PublicationUnexplained,
        AfterPublication, OutsideVisit, NotInPost, TwoPlaces, LooksLikeOneEvent,
        CircleOfContainment, ContradictoryRelation, Namesakes, NamedTwice, WrongCount, SameValue, RetiredId, RetiredForeignId, UnsoundSuppression,
    ];

    private static DiagnosticRule Error(string id, string category, string title, string message) =>
        new(id, category, title, message, RuleSeverity.Error);

    private static DiagnosticRule Warning(string id, string category, string title, string message) =>
        new(id, category, title, message, RuleSeverity.Warning);
}
