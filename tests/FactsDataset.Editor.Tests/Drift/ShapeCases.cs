namespace FactsDataset.Editor.Tests.Drift;

/// <summary>Fact files of right and of wrong shapes. Their content is invented.</summary>
internal static class ShapeCases
{
    private const string Span = "source: page-one, at: \"3:0-17\", digest: \"0123456789abcdef\"";

    private static readonly EntryTemplate Event = new(
        "event",
        ("title", "Doe opens the barn"),
        ("colour", "red"),
        ("parts", "[ { who: jane-doe } ]"),
        ("evidence", $"[ {{ {Span}, for: [title, parts] }} ]"));

    private static readonly EntryTemplate Person = new("person", ("names", "[ { value: Jane Doe, language: en } ]"));

    private static readonly EntryTemplate Paper = new(
        "paper",
        ("title", "The barn is open"),
        ("published", "2001-05-10"),
        ("language", "en"),
        ("document", "page.txt"),
        ("sha256", $"\"{new string('a', 64)}\""),
        ("lines", "12"),
        ("body", "[3-9, 11]"));

    /// <summary>Every case.</summary>
    public static IReadOnlyList<ShapeCase> All { get; } = [.. Sound(), .. WrongFields(), .. WrongGroups(), .. WrongEntities(), .. WrongFrames(), .. Schemas()];

    private static IEnumerable<ShapeCase> Sound() =>
    [
        Event.AsItIs(), Person.AsItIs(), Paper.AsItIs(),
        Event.Right("title", "2001"), Event.Right("title", "{ en: Onward, ar: 7 }"),
        Event.Right("aggregate", "true"), Event.Right("coded", "{ on: 2001-06-01, by: jd }"), Event.Right("reviewed", "[ { on: 2001-06 } ]"),
        Event.Right("title", "true"), Event.Right("title", "1e5"), Event.Right("note", "\"null\""),
        Event.Right("when", "2001"), Event.Right("when", "\"2001\""), Event.Right("when", "2001-05-09"), Event.Right("when", "0987"),
        Event.Right("when", "\"[..2001-05-09]\""), Event.Right("when", "2001-05-XX/.."), Event.Right("when", "200X~"),
        Event.Right("colour", "2001"), Event.Right("colour", "\"light-blue\""), Event.Right("colours", "[red, 2001]"),
        Event.Right("count", "-12"), Event.Right("count", "\"12\""), Event.Right("height", "1.5"), Event.Right("height", "\"0.50\""),
        Event.Right("public", "true"), Event.Right("public", "\"false\""),
        Event.Right("page", "https://example.org/a?b=c"), Event.Right("tongue", "no"), Event.Right("tongue", "ru-Latn"),
        Event.Right("motto", "{ en: Onward, ar: 7 }"), Event.Right("amount", "{ min: 3, approximate: true, unit: barns }"),
        Event.Right("amount", "{ min: 1.5, max: \"2.5\" }"), Event.Right("address", "{ street: 12 }"), Event.Right("amount", "12"), Event.Right("amount", "~3..4.5 barns"), Event.Right("amount", "{ value: 3 }"),
        Event.Right("parts", "[ { described: a stranger, weight: 80.5 } ]"), Event.Right("guests", "[jane-doe, 2001]"),
        Event.Right("said", "[ { who: jane-doe, of: barn-club, on: 2001 }, { described: a clerk } ]"),
        Event.Right("dating", "{ basis: background, text-only: 20XX, refused: [ { when: 2002, why: too late } ] }"),
        Event.Right("variants", $"[ {{ field: when, value: 2002, evidence: [ {{ {Span}, for: [when], stance: denied }} ] }} ]"),
        Event.Right("relations", "[ { relation: same-event, fact: other } ]"),
        Event.Right("former", "[barn-day, 1999]"), Event.Right("retracted", "{ date: 2002, reason: It was another barn. }"),
        Event.Right("symbol", "BarnDay_2"), Event.Right("recurrence", "ongoing"),
        Event.Called("a-1", isRight: true), Event.Called("2001", isRight: true), Event.Called(new string('a', 100), isRight: true),
        Paper.Right("body", "[7]"), Paper.Right("document", "7"), Paper.Right("published", "\"2001-05\""),
    ];

    private static IEnumerable<ShapeCase> WrongFields() =>
    [
        Event.Without("title"), Event.Without("colour"), Event.Without("parts"), Event.Without("evidence"),
        Event.Wrong("collour", "red"), Event.Wrong("title", "[ a list ]"), Event.Wrong("title", "{}"), Event.Wrong("title", "{ English language: Onward }"),
        Event.Wrong("title", "\"\""), Event.Wrong("note", ""),
        Event.Wrong("when", "yesterday"), Event.Wrong("when", "2001-13"), Event.Wrong("when", "2001-5"), Event.Wrong("when", "[2001]"),
        Event.Wrong("when", "20011"), Event.Wrong("when", "2001-05-09T10:00"), Event.Wrong("when", "9.5.2001"),
        Event.Wrong("colour", "green"), Event.Wrong("colour", "Red"), Event.Wrong("colour", "[red]"),
        Event.Wrong("colours", "red"), Event.Wrong("colours", "[]"), Event.Wrong("colours", "[red, green]"),
        Event.Wrong("count", "many"), Event.Wrong("count", "1.5"), Event.Wrong("count", "\"+12\""), Event.Wrong("count", "\"5\\0\""),
        Event.Wrong("height", "high"), Event.Wrong("height", "\".5\""), Event.Wrong("height", "\"1e5\""), Event.Wrong("height", "\"1.00000000000000000000000000001\""),
        Event.Wrong("page", "\"https://example.org/a\\tb\""), Event.Wrong("symbol", "get_Barns"),
        Event.Wrong("public", "yes"), Event.Wrong("public", "1"),
        Event.Wrong("page", "example.org"), Event.Wrong("page", "ftp://example.org"), Event.Wrong("tongue", "English language"), Event.Wrong("tongue", "e"), Event.Wrong("tongue", "english"),
        Event.Wrong("motto", "Onward"), Event.Wrong("motto", "{ English language: Onward }"), Event.Wrong("motto", "{}"),
        Event.Wrong("aggregate", "often"), Event.Wrong("coded", "{ by: jd }"), Event.Wrong("reviewed", "{ on: 2001 }"), Event.Wrong("guests", "jane-doe"), Event.Wrong("topics", "[ [ barns ] ]"), Event.Wrong("recurrence", "twice"), Event.Wrong("symbol", "2Barns"),
    ];

    private static IEnumerable<ShapeCase> WrongGroups() =>
    [
        Event.Wrong("parts", "{ who: jane-doe }"), Event.Wrong("parts", "[]"), Event.Wrong("parts", "[ jane-doe ]"),
        Event.Wrong("parts", "[ { weight: 2 } ]"), Event.Wrong("parts", "[ { who: jane-doe, described: a stranger } ]"),
        Event.Wrong("parts", "[ { whom: jane-doe } ]"), Event.Wrong("address", "[ { street: Main Street } ]"), Event.Wrong("address", "{}"),
        Event.Wrong("amount", "3,000"), Event.Wrong("amount", "few"), Event.Wrong("amount", "{ unit: barns }"), Event.Wrong("amount", "{ min: few }"),
        Event.Wrong("dating", "stated"), Event.Wrong("dating", "{ note: as printed }"), Event.Wrong("dating", "{ basis: guessed }"),
        Event.Wrong("dating", "{ basis: stated, refused: [ { when: 2002 } ] }"),
        Event.Wrong("said", "{ who: jane-doe }"), Event.Wrong("said", "[ { of: barn-club } ]"),
        Event.Wrong("evidence", "[]"), Event.Wrong("evidence", $"[ {{ {Span} }} ]"), Event.Wrong("evidence", $"[ {{ {Span}, for: title }} ]"),
        Event.Wrong("evidence", $"[ {{ {Span}, for: [titel] }} ]"), Event.Wrong("evidence", $"[ {{ {Span}, for: [title], stance: sure }} ]"),
        Event.Wrong("evidence", "[ { source: page-one, at: \"0:0-17\", digest: \"0123456789abcdef\", for: [title] } ]"),
        Event.Wrong("evidence", "[ { source: page-one, at: \"3\", digest: \"0123456789abcdef\", for: [title] } ]"),
        Event.Wrong("evidence", "[ { source: page-one, at: \"3:0-17\", digest: \"0123456789ABCDEF\", for: [title] } ]"),
        Event.Wrong("evidence", "[ { source: page-one, at: \"3:0-17\", digest: \"0123\", for: [title] } ]"),
        Event.Wrong("variants", "[ { field: when, value: 2002 } ]"),
        Event.Wrong("variants", $"[ {{ field: when, value: later, evidence: [ {{ {Span}, for: [when] }} ] }} ]"),
        Event.Wrong("variants", $"[ {{ field: wen, value: 2002, evidence: [ {{ {Span}, for: [when] }} ] }} ]"),
        Event.Wrong("relations", "[ { relation: like, fact: other } ]"), Event.Wrong("relations", "[ { relation: distinct } ]"),
        Event.Wrong("former", "barn-day"), Event.Wrong("former", "[Barn-Day]"), Event.Wrong("retracted", "{ date: 2002 }"),
        Event.Wrong("retracted", "2002"), Event.Wrong("ignore", "FACT5004"), Event.Wrong("ignore", "[ { reason: Both are right. } ]"),
    ];

    private static IEnumerable<ShapeCase> WrongEntities() =>
    [
        Person.Without("names"), Person.Wrong("names", "Jane Doe"), Person.Wrong("names", "[ Jane Doe ]"),
        Person.Wrong("names", "[ { value: Jane Doe } ]"), Person.Wrong("names", "[ { value: Jane Doe, language: en, form: short } ]"),
        Person.Called("Jane-Doe", isRight: false), Person.Called("jane--doe", isRight: false), Person.Called(new string('a', 101), isRight: false),
        Paper.Without("sha256"), Paper.Wrong("sha256", "\"abc\""), Paper.Wrong("document", "pages/page.txt"), Paper.Wrong("lines", "0"),
        Paper.Wrong("lines", "some"), Paper.Wrong("body", "3-9"), Paper.Wrong("body", "[0]"), Paper.Wrong("body", "[3..9]"), Paper.Wrong("published", "May 2001"),
    ];

    private static IEnumerable<ShapeCase> WrongFrames() =>
    [
        new("no kind", "club", "entries:\n  barn-club: { home: the barn }\n", IsRight: false),
        new("no entries", "club", "kind: club\n", IsRight: false),
        new("an unknown kind", "club", "kind: clubb\nentries:\n  barn-club: { home: the barn }\n", IsRight: false),
        new("a third key", "club", "kind: club\nentries:\n  barn-club: { home: the barn }\nauthor: jane-doe\n", IsRight: false),
        new("entries in a list", "club", "kind: club\nentries:\n  - { home: the barn }\n", IsRight: false),
        new("an entry that is a text", "club", "kind: club\nentries:\n  barn-club: the barn\n", IsRight: false),
        new("an entry on one line", "club", "kind: club\nentries:\n  barn-club: { home: the barn }\n", IsRight: true),
    ];

    private static IEnumerable<ShapeCase> Schemas()
    {
        string schema = InventedDataset.Schema;
        yield return new("the invented schema", "schema", schema, IsRight: true);
        yield return Changed("a schema without a namespace", "namespace: Invented\n", "") with { IsRight = true };
        yield return Changed("a namespace that is none", "namespace: Invented", "namespace: Invented Things");
        yield return Changed("an unknown key", "role: entity", "rolle: entity");
        yield return Changed("an unknown role", "role: source", "role: document");
        yield return Changed("a field without a summary", ", summary: How high.", "");
        yield return Changed("a field with two types", "group: address,", "group: address, type: text,");
        yield return Changed("a flag that is neither true nor false", "many: true", "many: often");
        yield return Changed("a class that is no name", "record: Part", "record: A part");
        yield return Changed("an unknown check", "check: within", "check: inside");
        yield return Changed("a post without its holder", ", holder: who", "");
        yield return Changed("an unknown part of a tenure", "tenure: post", "tenure: office");
        yield return Changed("an empty union", "of: [person, club]", "of: []");

        ShapeCase Changed(string name, string old, string with) => new(name, "schema", ReplaceFirst(schema, old, with), IsRight: false);
    }

    private static string ReplaceFirst(string text, string old, string with)
    {
        int index = text.IndexOf(old, StringComparison.Ordinal);
        return text[..index] + with + text[(index + old.Length)..];
    }
}
