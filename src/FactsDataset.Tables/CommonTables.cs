using FactsDataset.Compiler.Schema;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Tables;

/// <summary>The tables that every dataset has, whatever its kinds are.</summary>
internal sealed class CommonTables
{
    /// <summary>The name of the table of all entries, which references name.</summary>
    public const string EntriesName = "entries";

    /// <summary>The column by which tables of entries are told apart.</summary>
    public const string IdKey = "id";

    /// <summary>The column of tables below an entry that names it.</summary>
    public const string EntryKey = "entry_id";

    /// <summary>The column that numbers the rows of a list, from one.</summary>
    public const string NumberKey = "item_n";

    public CommonTables(DatasetSchema schema)
    {
        Entries = CreateEntries(schema);
        Facts = CreateFacts(schema);
        Retracted = CreateRetracted();
        FormerIds = CreateFormerIds();
        Codes = CreateCodes();
        Names = CreateNames();
        Texts = CreateTexts();
        bool canBeElsewhere = schema.SourceKind is { CanBeElsewhere: true };
        Evidence = EvidenceTable.Create("evidence", "A span of a source that proves something of an entry.", EntriesName, [], canBeElsewhere);
        EvidenceSaid = CreateLinks(Evidence, "evidence");
        Variants = CreateVariants();
        VariantsEvidence = EvidenceTable.Create("variants_evidence", "A span of a source that says otherwise.", Variants.Name, ["variants_n"], canBeElsewhere);
        VariantsEvidenceSaid = CreateLinks(VariantsEvidence, "evidence");
        Relations = CreateRelations();
    }

    /// <summary>Every entry.</summary>
    public Table Entries { get; }

    /// <summary>The facts that stand, of every kind.</summary>
    public Table Facts { get; }

    /// <summary>The facts that were taken back.</summary>
    public Table Retracted { get; }

    /// <summary>The ids that entries had before.</summary>
    public Table FormerIds { get; }

    /// <summary>The values of the vocabularies.</summary>
    public Table Codes { get; }

    /// <summary>The spellings of names.</summary>
    public Table Names { get; }

    /// <summary>Texts by language.</summary>
    public Table Texts { get; }

    /// <summary>What proves entries.</summary>
    public Table Evidence { get; }

    /// <summary>Who says what evidence quotes.</summary>
    public Table EvidenceSaid { get; }

    /// <summary>Where sources differ from facts.</summary>
    public Table Variants { get; }

    /// <summary>What proves those.</summary>
    public Table VariantsEvidence { get; }

    /// <summary>Who says that.</summary>
    public Table VariantsEvidenceSaid { get; }

    /// <summary>What facts have to do with one another.</summary>
    public Table Relations { get; }

    /// <summary>All of them, in their order.</summary>
    public IReadOnlyList<Table> All =>
        [Entries, Facts, Retracted, FormerIds, Codes, Names, Texts, Evidence, EvidenceSaid, Variants, VariantsEvidence, VariantsEvidenceSaid, Relations];

    /// <summary>A table of the links of chains of attribution.</summary>
    /// <param name="parent">The table of what holds the chains.</param>
    /// <param name="number">What the number of such a thing is called.</param>
    private static Table CreateLinks(Table parent, string number)
    {
        ColumnList columns = ColumnList.OfList(parent.Name, [.. parent.Key.Select(key => key == NumberKey ? number + "_n" : key)]);
        AddLink(columns);
        return columns.ToTable(parent.Name + "_said", $"A link of the chain of those who say what a row of '{parent.Name}' quotes, from the publisher inwards.", parent.Key.Count + 1);
    }

    /// <summary>Adds the columns of a link of a chain of attribution.</summary>
    public static void AddLink(ColumnList columns)
    {
        _ = columns.AddReference("who", "Whoever says it; empty where they are only described.");
        _ = columns.Add("described", ColumnType.Text, "Whoever says it, where no name is given.");
        _ = columns.AddReference("of", "The body that they say it for.");
        _ = columns.AddDate("on", "When they say it.");
    }

    private static ColumnList Below() => ColumnList.OfList(EntriesName, [EntryKey]);

    private static Table CreateEntries(DatasetSchema schema)
    {
        ColumnList columns = new();
        _ = columns.Add("id", ColumnType.Text, "The entry's id.", isRequired: true);
        _ = columns.AddCode("kind", "Its kind; empty where it could not be read.", [.. schema.Kinds.Select(static kind => kind.Name), .. schema.UsedKinds.Select(static used => used.Kind.Name)]);
        _ = columns.AddCode("role", "The part that it plays; empty where it could not be read.", ["fact", "entity", "source"]);
        _ = columns.Add("label", ColumnType.Text, "What it is called, in English where it has a name in English.");
        _ = columns.AddCode("state", "'stands' where its row is in the table of its kind; 'retracted' where it was taken back; 'elsewhere' where it is named and was not asked for.", ["stands", "retracted", "elsewhere"], isRequired: true);
        return columns.ToTable(EntriesName, "An entry of the dataset.", 1);
    }

    private static Table CreateFacts(DatasetSchema schema)
    {
        ColumnList columns = new();
        _ = columns.Add("id", ColumnType.Text, "The fact's id.", isRequired: true);
        columns.RefersTo(EntriesName, 1);
        _ = columns.AddCode("kind", "Its kind.", [.. schema.Kinds.Where(static kind => kind.Role == KindRole.Fact).Select(static kind => kind.Name)], isRequired: true);
        _ = columns.Add("title", ColumnType.Text, "What it is called, in English where it has a title in English.", isRequired: true);
        _ = columns.AddDate("when", "The date of the event, in EDTF.");
        _ = columns.Add("known-by", ColumnType.Day, "The day by which it was known at the latest.");
        _ = columns.AddCode("polarity", "Whether it says that something is so, or is not.", ["affirmed", "mixed", "negated"], isRequired: true);
        _ = columns.Add("status", ColumnType.Text, "How far the event came.");
        _ = columns.Add("aggregate", ColumnType.Boolean, "Whether it stands for many, so that counts of single events leave it out.", isRequired: true);
        return columns.ToTable("facts", "A fact that stands, of any kind, by date.", 1);
    }

    private static Table CreateRetracted()
    {
        ColumnList columns = new();
        _ = columns.Add("id", ColumnType.Text, "The fact's id.", isRequired: true);
        columns.RefersTo(EntriesName, 1);
        _ = columns.Add("kind", ColumnType.Text, "Its kind.", isRequired: true);
        _ = columns.Add("title", ColumnType.Text, "What it was called.", isRequired: true);
        _ = columns.AddDate("date", "When it was taken back.");
        _ = columns.Add("reason", ColumnType.Text, "Why.");
        return columns.ToTable("retracted", "A fact that was taken back. It stands in no other table but 'entries'.", 1);
    }

    private static Table CreateFormerIds()
    {
        ColumnList columns = new();
        _ = columns.Add("former_id", ColumnType.Text, "The id that the entry had before.", isRequired: true);
        _ = columns.AddReference(EntryKey, "The entry.", isRequired: true);
        return columns.ToTable("former-ids", "An id that an entry had before.", 1);
    }

    private static Table CreateCodes()
    {
        ColumnList columns = new();
        _ = columns.Add("vocabulary", ColumnType.Text, "The vocabulary.", isRequired: true);
        _ = columns.Add("code", ColumnType.Text, "The word in fact files.", isRequired: true);
        columns.AddNumber();
        _ = columns.Add("label", ColumnType.Text, "What people are shown, in English where there is that.");
        _ = columns.Add("summary", ColumnType.Text, "What it says.");
        return columns.ToTable("codes", "A value of a vocabulary.", 2);
    }

    private static Table CreateNames()
    {
        ColumnList columns = Below();
        _ = columns.Add("field", ColumnType.Text, "The field.", isRequired: true);
        _ = columns.Add("value", ColumnType.Text, "The name, as it is written.", isRequired: true);
        _ = columns.Add("language", ColumnType.Text, "Its language (BCP 47).", isRequired: true);
        _ = columns.Add("script", ColumnType.Text, "Its script (ISO 15924).");
        _ = columns.AddCode("form", BuiltInVocabularies.NameForm, "Whether it is a spelling to show.");
        return columns.ToTable("names", "A spelling of a name of an entry.", 2);
    }

    private static Table CreateTexts()
    {
        ColumnList columns = Below();
        _ = columns.Add("field", ColumnType.Text, "The field, with those around it.", isRequired: true);
        _ = columns.Add("language", ColumnType.Text, "The language (BCP 47).", isRequired: true);
        _ = columns.Add("text", ColumnType.Text, "The text.", isRequired: true);
        return columns.ToTable("texts", "A text of an entry in one of the languages in which it has it.", 2);
    }

    private static Table CreateVariants()
    {
        ColumnList columns = Below();
        _ = columns.Add("field", ColumnType.Text, "The field.", isRequired: true);
        _ = columns.Add("value", ColumnType.Text, "What the other source says, as a fact file writes it.", isRequired: true);
        _ = columns.AddReference("entry", "What the value names, where the field is a reference.");
        return columns.ToTable("variants", "What another source says of a field of a fact.", 2);
    }

    private static Table CreateRelations()
    {
        ColumnList columns = Below();
        _ = columns.AddCode("relation", BuiltInVocabularies.RelationKind, "What the entry has to do with the fact.");
        _ = columns.AddReference("fact", "The fact.", isRequired: true);
        _ = columns.Add("note", ColumnType.Text, "A remark of the curators.");
        return columns.ToTable("relations", "What a fact has to do with another one.", 2);
    }
}
