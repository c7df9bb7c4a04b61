using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Schema;

/// <summary>FACT1001: fields of groups and kinds.</summary>
public class FieldTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("texts")]
    [InlineData("names")]
    [InlineData("integer")]
    [InlineData("decimal")]
    [InlineData("quantity")]
    [InlineData("boolean")]
    [InlineData("url")]
    [InlineData("language")]
    [InlineData("date")]
    [InlineData("dating")]
    [InlineData("lines")]
    [InlineData("evidence")]
    [InlineData("attribution")]
    [InlineData("coordinates")]
    [InlineData("stance")]
    [InlineData("dating-basis")]
    [InlineData("recurrence")]
    [InlineData("relation-kind")]
    [InlineData("name-form")]
    [InlineData("colour")]
    [InlineData("thing")]
    [InlineData("deed")]
    [InlineData("book")]
    [InlineData("anything")]
    public void EveryTypeCanBeDeclaredInKindsAndGroups(string type) => SchemaText.Reports(SchemaText.With(
        top: "attribution: { who: anything, of: thing }",
        groupFields: $"extra: {{ type: {type}, required: true, summary: x }}",
        fields: $"extra: {{ type: {type}, summary: x }}\nparts: {{ group: part, many: true, summary: x }}",
        deedFields: $"extra: {{ type: {type}, required: true, summary: x }}\npart: {{ group: part, summary: x }}"));

    [Theory]
    [InlineData("texts")]
    [InlineData("names")]
    [InlineData("integer")]
    [InlineData("decimal")]
    [InlineData("quantity")]
    [InlineData("boolean")]
    [InlineData("dating")]
    [InlineData("lines")]
    [InlineData("evidence")]
    public void TypeThatCannotBeManyIsMarked(string type) => SchemaText.Reports(
        SchemaText.With(fields: $"extra: {{ type: {type}, many: ⟦FACT1001:true⟧, summary: x }}"),
        $"A field of type '{type}' cannot be many: leave 'many' out");

    [Theory]
    [InlineData("extra: ⟦FACT1001:text⟧", "The field 'extra' cannot be a single text: write keys with values below it")]
    [InlineData("⟦FACT1001:extra⟧: { type: text }", "'extra' lacks 'summary': add it")]
    [InlineData("⟦FACT1001:extra⟧: { summary: x }", "The field 'extra' lacks its type: add 'type' or 'group'")]
    [InlineData("extra: { type: text, ⟦FACT1001:group⟧: part, summary: x }", "The field 'extra' has a 'type' as well: keep either 'type' or 'group'")]
    [InlineData("extra: { ⟦FACT1001:tipe⟧: text, summary: x }", "A field has no 'tipe': did you mean 'type'?")]
    [InlineData("extra: { type: text, summary: x, ⟦FACT1001:requierd⟧: true }", "A field has no 'requierd': did you mean 'required'?")]
    [InlineData("extra: { type: [ ⟦FACT1001:text⟧ ], summary: x }", "'type' cannot be a list: write a single text")]
    [InlineData("extra: { type: ⟦FACT1001:txet⟧, summary: x }", "There is no type 'txet': did you mean 'text'?")]
    [InlineData("extra: { type: ⟦FACT1001:color⟧, summary: x }", "There is no type 'color': did you mean 'colour'?")]
    [InlineData("extra: { type: ⟦FACT1001:anythng⟧, summary: x }", "There is no type 'anythng': did you mean 'anything'?")]
    [InlineData("extra: { type: ⟦FACT1001:whatever⟧, summary: x }", "There is no type 'whatever': name a built-in type, a vocabulary, a kind or a union")]
    [InlineData("extra: { type: ⟦FACT1001:'*fact'⟧, summary: x }", "There is no type '*fact': name a built-in type, a vocabulary, a kind or a union")]
    [InlineData("extra: { type: ⟦FACT1001:part⟧, summary: x }", "'part' is a group: write 'group: part'")]
    [InlineData("extra: { group: ⟦FACT1001:parts⟧, summary: x }", "There is no group 'parts': did you mean 'part'?")]
    [InlineData("extra: { group: ⟦FACT1001:whole⟧, summary: x }", "There is no group 'whole': declare it below 'groups'")]
    [InlineData("extra: { group: ⟦FACT1001:thing⟧, summary: x }", "'thing' is no group: write 'type: thing'")]
    [InlineData("extra: { group: { ⟦FACT1001:of: part⟧ }, summary: x }", "'group' cannot be a mapping: write a single text")]
    [InlineData("extra: { type: text, many: ⟦FACT1001:yes⟧, summary: x }", "'many' cannot be 'yes': write true or false")]
    [InlineData("extra: { type: text, required: [ ⟦FACT1001:true⟧ ], summary: x }", "'required' cannot be a list: write true or false")]
    [InlineData("⟦FACT1001:Extra⟧: { type: text, summary: x }", "'Extra' is no field name: write 'extra'")]
    [InlineData("⟦FACT1001:اسم⟧: { type: text, summary: x }", "'اسم' is no field name: write lower-case ASCII letters and digits, in groups joined by single hyphens, at most 100 characters")]
    [InlineData("⟦FACT1001:note⟧: { type: text, summary: x }", "Every entry of 'thing' has 'note' without its being declared: leave it out")]
    [InlineData("⟦FACT1001:symbol⟧: { type: text, summary: x }", "Every entry of 'thing' has 'symbol' without its being declared: leave it out")]
    [InlineData("⟦FACT1001:thing⟧: { type: thing, summary: x }", "The C# name 'Thing' is taken in 'thing': choose another field name")]
    [InlineData("⟦FACT1001:na-me⟧: { type: text, summary: x }", "The C# name 'NaMe' is taken in 'thing': choose another field name")]
    [InlineData("⟦FACT1001:id⟧: { type: text, summary: x }", "The C# name 'Id' is taken in 'thing': choose another field name")]
    [InlineData("⟦FACT1001:referenced-by⟧: { type: text, summary: x }", "The C# name 'ReferencedBy' is taken in 'thing': choose another field name")]
    public void FieldThatCannotBeIsMarked(string field, string message) => SchemaText.Reports(SchemaText.With(fields: field), message);

    [Theory]
    [InlineData("title")]
    [InlineData("evidence")]
    [InlineData("dating")]
    [InlineData("recurrence")]
    [InlineData("aggregate")]
    [InlineData("coded")]
    [InlineData("reviewed")]
    [InlineData("variants")]
    [InlineData("relations")]
    public void FieldThatEveryFactHasIsNotDeclared(string field) => SchemaText.Reports(
        SchemaText.With(deedFields: $"⟦FACT1001:{field}⟧: {{ type: text, summary: x }}"),
        $"Every entry of 'deed' has '{field}' without its being declared: leave it out");

    [Theory]
    [InlineData("note")]
    [InlineData("label")]
    [InlineData("id")]
    [InlineData("symbol")]
    [InlineData("facts")]
    public void GroupMayHaveWhatOnlyKindsBringAlong(string field) =>
        SchemaText.Reports(SchemaText.With(groupFields: $"{field}: {{ type: text, summary: x }}"));

    [Theory]
    [InlineData("⟦FACT1001:part⟧: { type: text, summary: x }", "The C# name 'Part' is taken in 'part': choose another field name")]
    [InlineData("⟦FACT1001:describe⟧: { type: text, summary: x }", "The C# name 'Describe' is taken in 'part': choose another field name")]
    public void GroupKeepsTheNamesOfItsClass(string field, string message) => SchemaText.Reports(SchemaText.With(groupFields: field), message);

    [Theory]
    [InlineData("type: text, default: anything at all")]
    [InlineData("type: integer, default: -7")]
    [InlineData("type: boolean, default: true")]
    [InlineData("type: colour, default: blue")]
    [InlineData("type: stance, default: denied")]
    public void DefaultOfTheFieldsTypePasses(string field) => SchemaText.Reports(SchemaText.With(fields: $"extra: {{ {field}, summary: x }}"));

    [Theory]
    [InlineData("type: integer, default: ⟦FACT1001:7.5⟧", "'7.5' cannot be the default of an integer: write a whole number")]
    [InlineData("type: boolean, default: ⟦FACT1001:no⟧", "'no' cannot be the default of a boolean: write true or false")]
    [InlineData("type: colour, default: ⟦FACT1001:bleu⟧", "The vocabulary 'colour' has no value 'bleu': did you mean 'blue'?")]
    [InlineData("type: name-form, default: ⟦FACT1001:rare⟧", "The vocabulary 'name-form' has no value 'rare': write one of usual, variant")]
    [InlineData("type: date, default: ⟦FACT1001:2001⟧", "Only a text, an integer, a boolean or a value of a vocabulary has a default: leave 'default' out")]
    [InlineData("type: thing, default: ⟦FACT1001:hammer⟧", "Only a text, an integer, a boolean or a value of a vocabulary has a default: leave 'default' out")]
    [InlineData("type: text, many: true, default: ⟦FACT1001:x⟧", "A list has no default: leave 'default' out")]
    [InlineData("type: text, default: [ ⟦FACT1001:x⟧ ]", "'default' cannot be a list: write a single text")]
    [InlineData("type: text, required: true, default: ⟦FACT1001:x⟧", "A required field is always written: leave 'default' or 'required' out")]
    public void DefaultThatCannotBeIsMarked(string field, string message) =>
        SchemaText.Reports(SchemaText.With(fields: $"extra: {{ {field}, summary: x }}"), message);

    [Theory]
    [InlineData("extra: { type: text, event-date: ⟦FACT1001:true⟧, summary: x }", "'event-date' goes with a date: leave it out")]
    [InlineData("extra: { type: colour, event-place: ⟦FACT1001:true⟧, summary: x }", "'event-place' goes with a reference: leave it out")]
    [InlineData("extra: { type: thing, event-status: ⟦FACT1001:true⟧, summary: x }", "'event-status' goes with a vocabulary: leave it out")]
    [InlineData("extra: { type: date, event-date: ⟦FACT1001:true⟧, summary: x }", "'deed' has 'event-date' at another field already: keep one of the two")]
    [InlineData("extra: { type: thing, event-place: ⟦FACT1001:true⟧, summary: x }", "'deed' has 'event-place' at another field already: keep one of the two")]
    [InlineData("extra: { type: stance, event-status: ⟦FACT1001:true⟧, summary: x }", "'deed' has 'event-status' at another field already: keep one of the two")]
    [InlineData("extra: { type: date, event-date: ⟦FACT1001:once⟧, summary: x }", "'event-date' cannot be 'once': write true or false")]
    [InlineData("extra: { type: thing, many: ⟦FACT1001:true⟧, event-place: true, summary: x }", "An event has one date, one place and one status, and 'extra' is it: leave 'many' out")]
    [InlineData("extra: { type: date, many: ⟦FACT1001:true⟧, event-date: true, summary: x }", "An event has one date, one place and one status, and 'extra' is it: leave 'many' out")]
    [InlineData("extra: { type: date, many: ⟦FACT1001:true⟧, known-by: true, summary: x }", "'extra' is one date, that of the day by which a fact was known: leave 'many' out")]
    public void FieldOfTheEventIsOneOfTheRightType(string field, string message) => SchemaText.Reports(SchemaText.With(deedFields: field), message);

    [Theory]
    [InlineData("event-date", "date")]
    [InlineData("event-place", "place")]
    [InlineData("event-status", "colour")]
    public void OnlyFactsTellOfAnEvent(string key, string type) => SchemaText.Reports(
        SchemaText.With(fields: $"extra: {{ type: {type}, {key}: ⟦FACT1001:true⟧, summary: x }}"),
        $"'thing' is no fact, and only facts tell of an event: leave '{key}' out");

    [Theory]
    [InlineData("fields")]
    [InlineData("groupFields")]
    public void AttributionNeedsToBeDeclared(string place)
    {
        const string Field = "said: { type: ⟦FACT1001:attribution⟧, summary: x }";
        string message = $"'{(place == "fields" ? "thing" : "part")}' has an attribution: write 'attribution: {{ who: …, of: … }}' at the top of the schema as well";
        SchemaText.Reports(place == "fields" ? SchemaText.With(fields: Field) : SchemaText.With(groupFields: Field), message);
    }

    [Fact]
    public void EvidenceNeedsAKindOfSource()
    {
        const string Frame = "namespace: Example\n{0}kinds:\n  a: {{ record: A, collection: As, summary: x, role: {1}, fields: {{ {2} }} }}\n";
        string[] message = ["'a' has evidence, and no kind has the role 'source': declare one"];
        SchemaText.Reports(string.Format(null, Frame, "", "⟦FACT1001:fact⟧", ""), message);
        SchemaText.Reports(string.Format(null, Frame, "", "entity", "proof: { type: ⟦FACT1001:evidence⟧, summary: x }"), message);
        SchemaText.Reports(
            string.Format(null, Frame, "groups: { g: { record: G, summary: x, fields: { proof: { type: ⟦FACT1001:evidence⟧, summary: x } } } }\n", "entity", ""),
            "'g' has evidence, and no kind has the role 'source': declare one");
    }
}
