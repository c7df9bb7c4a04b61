namespace FactsDataset.Compiler.Tests.Harness;

/// <summary>A sound schema into which tests put what is wrong.</summary>
internal static class SchemaText
{
    /// <summary>The schema with lines added to its sections, each line as deep as what stands beside it.</summary>
    /// <param name="top">Sections and what else stands at the top.</param>
    /// <param name="vocabularies">Vocabularies, on lines of their own.</param>
    /// <param name="unions">Unions.</param>
    /// <param name="groups">Groups.</param>
    /// <param name="groupFields">Fields of the group <c>part</c>.</param>
    /// <param name="kinds">Kinds.</param>
    /// <param name="fields">Fields of the entity <c>thing</c>.</param>
    /// <param name="deedFields">Fields of the fact <c>deed</c>.</param>
    public static string With(
        string top = "", string vocabularies = "", string unions = "", string groups = "", string groupFields = "", string kinds = "", string fields = "", string deedFields = "") =>
        $$"""
        namespace: Example.Things
        {{top}}
        vocabularies:
          colour: { summary: A colour., values: { red: Red., blue: Blue. } }
        {{Indent(vocabularies, 2)}}
        unions:
          anything: { summary: Either., of: [thing, place] }
        {{Indent(unions, 2)}}
        groups:
          part:
            record: Part
            summary: A part.
            fields:
              size: { type: integer, summary: Its size. }
        {{Indent(groupFields, 6)}}
        {{Indent(groups, 2)}}
        kinds:
          thing:
            record: Thing
            collection: Things
            summary: A thing.
            role: entity
            fields:
              name: { type: text, summary: Its name. }
        {{Indent(fields, 6)}}
          place: { record: Place, collection: Places, summary: A place., role: entity, fields: {} }
          deed:
            record: Deed
            collection: Deeds
            summary: A deed.
            role: fact
            fields:
              when: { type: date, event-date: true, summary: When. }
              where: { type: place, event-place: true, summary: Where. }
              how: { type: colour, event-status: true, summary: How. }
        {{Indent(deedFields, 6)}}
          book: { record: Book, collection: Books, summary: A source., role: source, fields: {} }
        {{Indent(kinds, 2)}}
        """;

    /// <summary>Asserts that exactly the marked reports come.</summary>
    public static void Reports(string schema, params string[] messages) =>
        FactFolder.Empty.With("facts/schema.yaml", schema).Reports(messages);

    private static string Indent(string lines, int depth) => lines.Length == 0
        ? string.Empty
        : string.Join('\n', lines.Split('\n').Select(line => new string(' ', depth) + line));
}
