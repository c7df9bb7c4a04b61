using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Schema;

/// <summary>FACT1001: vocabularies, unions, groups and kinds.</summary>
public class DeclarationTests
{
    [Theory]
    [InlineData("tone: ⟦FACT1001:loud⟧", "The vocabulary 'tone' cannot be a single text: write keys with values below it")]
    [InlineData("⟦FACT1001:tone⟧: { values: { loud: Loud. } }", "'tone' lacks 'summary': add it")]
    [InlineData("⟦FACT1001:tone⟧: { summary: x }", "The vocabulary 'tone' lacks 'values': add them, one key for each value")]
    [InlineData("tone: { summary: x, values: ⟦FACT1001:{}⟧ }", "The vocabulary 'tone' has no value: write one key for each value")]
    [InlineData("tone: { summary: x, values: [ ⟦FACT1001:loud⟧ ] }", "'values' cannot be a list: write keys with values below it")]
    [InlineData("tone: { summary: x, ⟦FACT1001:value⟧: { loud: Loud. } }", "A vocabulary has no 'value': did you mean 'values'?")]
    [InlineData("tone: { summary: [ ⟦FACT1001:x⟧ ], values: { loud: Loud. } }", "'summary' cannot be a list: write a single text")]
    [InlineData("tone: { summary: x, values: { ⟦FACT1001:Very_Loud⟧: Loud. } }", "'Very_Loud' cannot be a value of a vocabulary: write 'very-loud'")]
    [InlineData("tone: { summary: x, values: { ⟦FACT1001:عال⟧: Loud. } }", "'عال' cannot be a value of a vocabulary: write lower-case ASCII letters and digits, in groups joined by single hyphens, at most 100 characters")]
    [InlineData("tone: { summary: x, values: { a-b: x, ⟦FACT1001:ab⟧: y } }", "Another value has the C# name 'Ab' of 'ab' already: choose another word")]
    [InlineData("tone: { summary: x, values: { loud: { ⟦FACT1001:meaning⟧: x, summary: x } } }", "A value of a vocabulary has no 'meaning': write one of summary, label")]
    [InlineData("tone: { summary: x, values: { ⟦FACT1001:loud⟧: { label: loud } } }", "'loud' lacks 'summary': add it")]
    [InlineData("tone: { summary: x, values: { loud: { summary: x, label: { ⟦FACT1001:e⟧: loud } } } }", "'e' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("tone: { summary: x, values: { loud: [ ⟦FACT1001:x⟧ ] } }", "The meaning of 'loud' cannot be a list: write a single text")]
    [InlineData("⟦FACT1001:Tone⟧: { summary: x, values: { loud: Loud. } }", "'Tone' is no name: write 'tone'")]
    [InlineData("⟦FACT1001:stance⟧: { summary: x, values: { loud: Loud. } }", "There is a type 'stance' already: choose another name")]
    [InlineData("⟦FACT1001:text⟧: { summary: x, values: { loud: Loud. } }", "There is a type 'text' already: choose another name")]
    [InlineData("⟦FACT1001:col-our⟧: { summary: x, values: { loud: Loud. } }", "The C# name 'ColOur' is taken by 'colour': choose another")]
    [InlineData("⟦FACT1001:colour-codes⟧: { summary: x, values: { loud: Loud. } }", "The C# name 'ColourCodes' is taken by 'colour': choose another")]
    [InlineData("⟦FACT1001:facts⟧: { summary: x, values: { loud: Loud. } }", "The C# name 'Facts' is taken by the generated code itself: choose another")]
    public void VocabularyThatCannotBeIsMarked(string vocabulary, string message) =>
        SchemaText.Reports(SchemaText.With(vocabularies: vocabulary), message);

    [Theory]
    [InlineData("either: ⟦FACT1001:thing⟧", "The union 'either' cannot be a single text: write keys with values below it")]
    [InlineData("⟦FACT1001:either⟧: { summary: x }", "The union 'either' lacks 'of': add the kinds that it unites")]
    [InlineData("⟦FACT1001:either⟧: { of: [thing] }", "'either' lacks 'summary': add it")]
    [InlineData("either: { summary: x, ⟦FACT1001:off⟧: [thing] }", "A union has no 'off': did you mean 'of'?")]
    [InlineData("either: { summary: x, of: ⟦FACT1001:thing⟧ }", "'of' cannot be a single text: write a list of names, '[ one, another ]'")]
    [InlineData("either: { summary: x, of: ⟦FACT1001:[]⟧ }", "'of' cannot be an empty list: write a list of names, '[ one, another ]'")]
    [InlineData("either: { summary: x, of: { ⟦FACT1001:thing: place⟧ } }", "'of' cannot be a mapping: write a list of names, '[ one, another ]'")]
    [InlineData("either: { summary: x, of: [ thing, [ ⟦FACT1001:place⟧ ] ] }", "An item of 'of' cannot be a list: write a single text")]
    [InlineData("either: { summary: x, of: [ place, ⟦FACT1001:thin⟧ ] }", "The union 'either' names 'thin', which is no kind: did you mean 'thing'?")]
    [InlineData("either: { summary: x, of: [ place, ⟦FACT1001:colour⟧ ] }", "The union 'either' names 'colour', which is no kind: write one of thing, place")]
    [InlineData("either: { summary: x, of: [ place, ⟦FACT1001:deed⟧ ] }", "The union 'either' names 'deed' beside 'place', and one is a fact and one an entity: name entities only, or facts only")]
    [InlineData("either: { summary: x, of: [ ⟦FACT1001:book⟧, place ] }", "The union 'either' names 'book', which is a source: name entities only, or facts only")]
    [InlineData("⟦FACT1001:place⟧: { summary: x, of: [thing] }", "There is a type 'place' already: choose another name")]
    [InlineData("⟦FACT1001:any-thing⟧: { summary: x, of: [thing] }", "The C# name 'IAnyThing' is taken by 'anything': choose another")]
    public void UnionThatCannotBeIsMarked(string union, string message)
    {
        // The kind comes later in the file, so that it is the one whose name is taken.
        string schema = SchemaText.With(unions: union);
        if (union.StartsWith("⟦FACT1001:place⟧", StringComparison.Ordinal))
        {
            schema = schema.Replace("⟦FACT1001:place⟧", "place", StringComparison.Ordinal).Replace("  place: { record", "  ⟦FACT1001:place⟧: { record", StringComparison.Ordinal);
        }

        SchemaText.Reports(schema, message);
    }

    [Theory]
    [InlineData("piece: ⟦FACT1001:x⟧", "The group 'piece' cannot be a single text: write keys with values below it")]
    [InlineData("⟦FACT1001:piece⟧: { summary: x, fields: {} }", "'piece' lacks 'record': add it")]
    [InlineData("⟦FACT1001:piece⟧: { record: Piece, fields: {} }", "'piece' lacks 'summary': add it")]
    [InlineData("⟦FACT1001:piece⟧: { record: Piece, summary: x }", "'piece' lacks 'fields': add them")]
    [InlineData("piece: { record: Piece, summary: x, fields: ⟦FACT1001:none⟧ }", "'fields' cannot be a single text: write keys with values below it")]
    [InlineData("piece: { record: Piece, summary: x, ⟦FACT1001:field⟧: {} }", "A group has no 'field': did you mean 'fields'?")]
    [InlineData("piece: { record: ⟦FACT1001:2Pieces⟧, summary: x, fields: {} }", "'2Pieces' cannot be the name of a class in C#: write ASCII letters and digits, a letter first")]
    [InlineData("piece: { record: ⟦FACT1001:string⟧, summary: x, fields: {} }", "'string' cannot be the name of a class: write a capital letter first")]
    [InlineData("piece: { record: ⟦FACT1001:PARt⟧, summary: x, fields: {} }", "The C# name 'PARt' is taken by 'Part': choose another")]
    [InlineData("piece: { record: ⟦FACT1001:Find⟧, summary: x, fields: {} }", "The C# name 'Find' is taken by the generated code itself: choose another")]
    [InlineData("piece: { record: ⟦FACT1001:Describe⟧, summary: x, fields: {} }", "The class 'Describe' would have a property of its own name: choose another")]
    [InlineData("piece: { record: ⟦FACT1001:System⟧, summary: x, fields: {} }", "The C# name 'System' is taken by the generated code itself: choose another")]
    [InlineData("⟦FACT1001:My Piece⟧: { record: Piece, summary: x, fields: {} }", "'My Piece' is no name: write 'my-piece'")]
    [InlineData("⟦FACT1001:colour⟧: { record: Piece, summary: x, fields: {} }", "There is a type 'colour' already: choose another name")]
    [InlineData("piece: { record: Piece, summary: x, exactly-one: [ size, ⟦FACT1001:wight⟧ ], fields: { size: { type: text, summary: x }, weight: { type: text, summary: x } } }", "The group 'piece' has no field 'wight': did you mean 'weight'?")]
    [InlineData("piece: { record: Piece, summary: x, exactly-one: ⟦FACT1001:size⟧, fields: { size: { type: text, summary: x } } }", "'exactly-one' cannot be a single text: write a list of names, '[ one, another ]'")]
    [InlineData("piece: { record: Piece, summary: x, exactly-one: [ size ], fields: { size: { type: ⟦FACT1001:txt⟧, summary: x } } }", "There is no type 'txt': did you mean 'text'?")]
    [InlineData("piece: { record: Piece, summary: x, fields: { inner: { group: ⟦FACT1001:piece⟧, summary: x } } }", "The group 'piece' contains itself through 'inner': take out a field that leads back to it")]
    [InlineData("piece: { record: Piece, summary: x, fields: { inner: { group: ⟦FACT1001:slice⟧, summary: x } } }\nslice: { record: Slice, summary: x, fields: { part: { group: part, summary: x }, inner: { group: piece, summary: x } } }", "The group 'piece' contains itself through 'inner': take out a field that leads back to it")]
    public void GroupThatCannotBeIsMarked(string group, string message) => SchemaText.Reports(SchemaText.With(groups: group), message);

    [Fact]
    public void TwoRingsOfGroupsAreTwoMistakes() => SchemaText.Reports(SchemaText.With(groups: """
        a: { record: A, summary: x, fields: { b: { group: ⟦FACT1001:b⟧, summary: x }, c: { group: c, summary: x } } }
        b: { record: B, summary: x, fields: { a: { group: a, summary: x } } }
        c: { record: C, summary: x, fields: { again: { group: ⟦FACT1001:c⟧, summary: x, many: true } } }
        """));

    [Theory]
    [InlineData("tool: ⟦FACT1001:x⟧", "The kind 'tool' cannot be a single text: write keys with values below it")]
    [InlineData("⟦FACT1001:tool⟧: { collection: Tools, summary: x, role: entity, fields: {} }", "'tool' lacks 'record': add it")]
    [InlineData("⟦FACT1001:tool⟧: { record: Tool, summary: x, role: entity, fields: {} }", "'tool' lacks 'collection': add it")]
    [InlineData("⟦FACT1001:tool⟧: { record: Tool, collection: Tools, role: entity, fields: {} }", "'tool' lacks 'summary': add it")]
    [InlineData("⟦FACT1001:tool⟧: { record: Tool, collection: Tools, summary: x, fields: {} }", "'tool' lacks 'role': add it")]
    [InlineData("⟦FACT1001:tool⟧: { record: Tool, collection: Tools, summary: x, role: entity }", "'tool' lacks 'fields': add them")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, members: ⟦FACT1001:no⟧, fields: {} }", "'members' cannot be 'no': write true or false")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, ⟦FACT1001:feilds⟧: {} }", "A kind has no 'feilds': did you mean 'fields'?")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: ⟦FACT1001:entitty⟧, fields: {} }", "There is no role 'entitty': did you mean 'entity'?")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, order: ⟦FACT1001:idd⟧, fields: {} }", "There is no order 'idd': did you mean 'id'?")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, order: ⟦FACT1001:date⟧, fields: {} }", "'tool' has no field with 'event-date', by which its entries could stand in order: write id or written")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: ⟦FACT1001:thing⟧, fields: {} }", "There is no role 'thing': write one of fact, entity, source")]
    [InlineData("tool: { record: Tool, collection: ⟦FACT1001:Tool⟧, summary: x, role: entity, fields: {} }", "The C# name 'Tool' is taken by 'Tool': choose another")]
    [InlineData("tool: { record: ⟦FACT1001:Places⟧, collection: Tools, summary: x, role: entity, fields: {} }", "The C# name 'Places' is taken by 'Places': choose another")]
    [InlineData("tool: { record: ⟦FACT1001:PART⟧, collection: Tools, summary: x, role: entity, fields: {} }", "The C# name 'PART' is taken by 'Part': choose another")]
    [InlineData("⟦FACT1001:anything⟧: { record: Tool, collection: Tools, summary: x, role: entity, fields: {} }", "There is a type 'anything' already: choose another name")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: ⟦FACT1001:source⟧, fields: {} }", "'tool' is a second kind of source beside 'book': only one kind can have that role")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, label: ⟦FACT1001:nam⟧, fields: { name: { type: text, summary: x } } }", "'nam' cannot label an entry: name a field of type text, texts or names")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, label: ⟦FACT1001:size⟧, fields: { size: { type: integer, summary: x } } }", "'size' cannot label an entry: name a field of type text, texts or names")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, label: ⟦FACT1001:marks⟧, fields: { marks: { type: text, many: true, summary: x } } }", "'marks' cannot label an entry: name a field of type text, texts or names")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: entity, label: mark, fields: { mark: { type: ⟦FACT1001:txt⟧, summary: x } } }", "There is no type 'txt': did you mean 'text'?")]
    [InlineData("tool: { record: Tool, collection: Tools, summary: x, role: fact, ⟦FACT1001:label⟧: title, fields: {} }", "A fact or source is labelled by its title: leave 'label' out")]
    public void KindThatCannotBeIsMarked(string kind, string message) => SchemaText.Reports(SchemaText.With(kinds: kind), message);

    [Theory]
    [InlineData("{ facts: Journeys, dataset: Travels }", null)]
    [InlineData("{ facts: Journeys }", null)]
    [InlineData("{ facts: Dataset, dataset: Facts }", null)]
    [InlineData("{ facts: ⟦FACT1001:journeys⟧ }", "'journeys' cannot be the name of a class: write a capital letter first")]
    [InlineData("{ facts: Journeys, dataset: ⟦FACT1001:Journeys⟧ }", "The C# name 'Journeys' is taken by 'Journeys': choose another")]
    [InlineData("{ facts: ⟦FACT1001:Dataset⟧ }", "The C# name 'Dataset' is taken by the generated code itself: choose another")]
    [InlineData("{ dataset: ⟦FACT1001:DatasetStore⟧ }", "The C# name 'DatasetStore' is taken by the generated code itself: choose another")]
    [InlineData("{ ⟦FACT1001:fact⟧: Journeys }", "'facades' has no 'fact': did you mean 'facts'?")]
    [InlineData("⟦FACT1001:Journeys⟧", "'facades' cannot be a single text: write keys with values below it")]
    public void FacadesAreNamedBySchema(string facades, string? message) => SchemaText.Reports(
        SchemaText.With(top: "facades: " + facades), message is null ? [] : [message]);

    [Fact]
    public void ANameThatAFacadeGivesUpIsFree() => SchemaText.Reports(
        SchemaText.With(vocabularies: "dataset: { summary: x, values: { loud: Loud. } }", top: "facades: { dataset: Travels }"));
}
