using FactsDataset.Compiler.Collections;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Text;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>Reads <c>schema.yaml</c> into the schema that all later stages go by.</summary>
internal static class SchemaParser
{
    /// <summary>The keys at the top of a schema.</summary>
    public static readonly string[] Sections = ["namespace", "uses", "facades", "vocabularies", "unions", "attribution", "dates", "groups", "kinds"];

    /// <summary>Reads a parsed schema file. A schema with a mistake in it gives diagnostics and no schema.</summary>
    /// <param name="document">The file.</param>
    /// <param name="project">What the project says of the namespace.</param>
    /// <param name="datasets">The datasets at hand that the schema may use.</param>
    public static SchemaResult Parse(DocumentSyntax document, ProjectNamespaces project, UsedDatasets datasets)
    {
        SchemaReader reader = new(document.Path);
        DatasetSchema? schema = document.Root is null ? null : Read(document.Root, document.Diagnostics.Count == 0, project, datasets, reader);
        if (document.Root is null && document.Diagnostics.Count == 0)
        {
            reader.Report(null, "The schema is empty: write 'kinds' and what they need");
        }

        bool isSound = schema is not null && reader.Diagnostics.Count == 0 && document.Diagnostics.Count == 0;
        reader.Diagnostics.AddRange(document.Diagnostics);
        return new SchemaResult(isSound ? schema : null, reader.Diagnostics.ToEquatableArray());
    }

    private static DatasetSchema? Read(MappingSyntax root, bool isWhole, ProjectNamespaces project, UsedDatasets datasets, SchemaReader reader)
    {
        reader.KnownKeys(root, "A schema", Sections);
        string name = NamespaceChoice.Choose(root, project, reader);
        SchemaNames names = new(reader, name);
        EquatableArray<UsedDataset> uses = UsesReader.Read(root, reader, name, datasets);
        FacadeNames facades = ReadFacades(root, reader, names);
        if (uses.Count > 0)
        {
            names.Reserve(InverseExtensions.ClassOf(name));
        }

        List<Vocabulary> vocabularies = ReadVocabularies(root, reader, names);
        List<Union> unions = ReadUnions(root, reader, names);
        FieldParser fields = new(reader, root, uses);
        List<FieldGroup> groups = ReadGroups(root, reader, names, fields);
        List<Kind> kinds = KindParser.Read(root, reader, names, fields);
        AttributionTypes? attribution = ReadAttribution(root, reader);
        bool canBeElsewhere = kinds.Exists(static kind => kind.CanBeElsewhere);
        DatasetSchema schema = new(
            name,
            facades,
            vocabularies.ToEquatableArray(),
            unions.ToEquatableArray(),
            attribution,
            groups.ToEquatableArray(),
            kinds.Select(kind => kind with { EvidenceItem = BuiltInGroups.Evidence(kind, attribution is not null, canBeElsewhere) }).ToEquatableArray())
        {
            Uses = uses,
            DateParts = DatePartNames.Read(root, reader),
            AttributionLink = attribution is null ? null : BuiltInGroups.AttributionLink(attribution),
            Text = SyntaxText.Of(root with { Pairs = root.Pairs.Where(static pair => pair.Key.Text != "namespace").ToEquatableArray() }),
        };
        // What damage took away is not missed again, so the parts need not fit together.
        if (reader.Diagnostics.Count > 0 || !isWhole)
        {
            return null;
        }

        SchemaChecks.Run(schema, root, reader);
        return reader.Diagnostics.Count > 0 ? null : InverseBuilder.Build(schema, root, reader);
    }

    private static FacadeNames ReadFacades(MappingSyntax root, SchemaReader reader, SchemaNames names)
    {
        FacadeNames facades = FacadeNames.Default;
        PairSyntax? pair = root.Find("facades");
        MappingSyntax? body = pair is null ? null : reader.Mapping(pair.Value, "'facades'");
        if (body is not null)
        {
            reader.KnownKeys(body, "'facades'", "facts", "dataset");
        }

        // What keeps its name has it before another can take it.
        if (body?.Find("facts") is null)
        {
            names.Reserve(facades.Facts);
        }

        if (body?.Find("dataset") is null)
        {
            names.Reserve(facades.Dataset);
        }

        return new FacadeNames(Choose("facts", facades.Facts), Choose("dataset", facades.Dataset));

        string Choose(string key, string fallback) => body?.Find(key) is null ? fallback : names.DeclareClass(pair!.Key, body, key);
    }

    private static List<Vocabulary> ReadVocabularies(MappingSyntax root, SchemaReader reader, SchemaNames names)
    {
        List<Vocabulary> vocabularies = [];
        foreach (PairSyntax pair in Members(root, "vocabularies", reader))
        {
            if (reader.Mapping(pair.Value, $"The vocabulary '{pair.Key.Text}'") is not { } body)
            {
                continue;
            }

            reader.KnownKeys(body, "A vocabulary", "summary", "values", "took-place", "apart");
            string enumName = CSharpNames.ToPascalCase(pair.Key.Text);
            if (names.DeclareType(pair.Key))
            {
                names.Declare(pair.Key, "an enum", enumName, enumName + "Codes", enumName + ConverterNames.JsonSuffix, enumName + ConverterNames.TypeSuffix);
            }

            string summary = reader.Text(body, pair.Key, "summary", required: true)?.Text ?? string.Empty;
            EquatableArray<VocabularyValue> values = ReadValues(pair.Key, body, reader);
            vocabularies.Add(new Vocabulary(pair.Key.Text, enumName, summary, values)
            {
                TookPlace = ReadSubset(body, "took-place", values, reader),
                Apart = ReadSubset(body, "apart", values, reader),
            });
        }

        foreach (Vocabulary builtIn in BuiltInVocabularies.All)
        {
            vocabularies.Add(builtIn);
        }

        return vocabularies;
    }

    private static EquatableArray<VocabularyValue> ReadValues(ScalarSyntax name, MappingSyntax body, SchemaReader reader)
    {
        List<VocabularyValue> values = [];
        HashSet<string> members = new(StringComparer.OrdinalIgnoreCase);
        if (body.Find("values") is not { } pair)
        {
            if (reader.Lacks(body, "values"))
            {
                reader.Report(name, $"The vocabulary '{name.Text}' lacks 'values': add them, one key for each value");
            }

            return default;
        }

        if (reader.Mapping(pair.Value, "'values'") is not { } mapping)
        {
            return default;
        }

        if (mapping.Pairs.Count == 0)
        {
            reader.Report(pair.Value, $"The vocabulary '{name.Text}' has no value: write one key for each value");
        }

        foreach (PairSyntax value in mapping.Pairs)
        {
            string member = CSharpNames.ToPascalCase(value.Key.Text);
            if (!Slugs.IsSlug(value.Key.Text))
            {
                reader.Report(value.Key, $"'{value.Key.Text}' cannot be a value of a vocabulary: {Slugs.Advice(value.Key.Text)}");
            }
            else if (!members.Add(member))
            {
                reader.Report(value.Key, $"Another value has the C# name '{member}' of '{value.Key.Text}' already: choose another word");
            }

            values.Add(ReadValue(value, member, reader));
        }

        return values.ToEquatableArray();
    }

    private static VocabularyValue ReadValue(PairSyntax value, string member, SchemaReader reader)
    {
        if (value.Value is not MappingSyntax { Pairs.Count: > 0 } body)
        {
            return new VocabularyValue(value.Key.Text, member, reader.Scalar(value.Value, $"The meaning of '{value.Key.Text}'")?.Text ?? string.Empty);
        }

        reader.KnownKeys(body, "A value of a vocabulary", "summary", "label");
        return new VocabularyValue(value.Key.Text, member, reader.Text(body, value.Key, "summary", required: true)?.Text ?? string.Empty)
        {
            Labels = WordingReader.Read(body, "label", reader),
        };
    }

    private static EquatableArray<string> ReadSubset(
        MappingSyntax body, string key, EquatableArray<VocabularyValue> values, SchemaReader reader)
    {
        if (body.Find(key) is not { } pair)
        {
            return default;
        }

        List<ScalarSyntax> named = reader.NameList(pair.Value, $"'{key}'");
        foreach (ScalarSyntax name in named.Where(name => values.All(value => value.Code != name.Text)))
        {
            reader.Report(name, $"The vocabulary has no value '{name.Text}': name one of its values");
        }

        return named.Select(static name => name.Text).ToEquatableArray();
    }

    private static List<Union> ReadUnions(MappingSyntax root, SchemaReader reader, SchemaNames names)
    {
        List<Union> unions = [];
        foreach (PairSyntax pair in Members(root, "unions", reader))
        {
            if (reader.Mapping(pair.Value, $"The union '{pair.Key.Text}'") is not { } body)
            {
                continue;
            }

            reader.KnownKeys(body, "A union", "summary", "of");
            string name = "I" + CSharpNames.ToPascalCase(pair.Key.Text);
            if (names.DeclareType(pair.Key))
            {
                names.Declare(pair.Key, "an interface", name, name + ConverterNames.JsonSuffix);
            }

            string summary = reader.Text(body, pair.Key, "summary", required: true)?.Text ?? string.Empty;
            List<string> members = [];
            if (body.Find("of") is { } of)
            {
                members.AddRange(reader.NameList(of.Value, "'of'").Select(static member => member.Text).Distinct(StringComparer.Ordinal));
            }
            else if (reader.Lacks(body, "of"))
            {
                reader.Report(pair.Key, $"The union '{pair.Key.Text}' lacks 'of': add the kinds that it unites");
            }

            unions.Add(new Union(pair.Key.Text, name, summary, members.ToEquatableArray()));
        }

        return unions;
    }

    private static List<FieldGroup> ReadGroups(MappingSyntax root, SchemaReader reader, SchemaNames names, FieldParser fields)
    {
        List<FieldGroup> groups = [];
        foreach (PairSyntax pair in Members(root, "groups", reader))
        {
            if (reader.Mapping(pair.Value, $"The group '{pair.Key.Text}'") is not { } body)
            {
                continue;
            }

            reader.KnownKeys(body, "A group", "record", "summary", "exactly-one", "fields");
            _ = names.DeclareType(pair.Key);
            string record = names.DeclareClass(pair.Key, body, "record");
            string summary = reader.Text(body, pair.Key, "summary", required: true)?.Text ?? string.Empty;
            List<Field> members = fields.Read(pair.Key, body, record, [], ReservedProperties.OfGroups);
            ProofDeclarations.RefuseInGroup(body, members, reader);
            EquatableArray<string> exactlyOne = default;
            if (body.Find("exactly-one") is { } rule)
            {
                List<ScalarSyntax> named = reader.NameList(rule.Value, "'exactly-one'");
                List<string> declared = SchemaNodes.NamesBelow(body, "fields").ToList();
                foreach (ScalarSyntax name in named.Where(name => declared.Count > 0 && !declared.Contains(name.Text)))
                {
                    reader.Report(name, $"The group '{pair.Key.Text}' has no field '{name.Text}': {reader.Suggestions.Suggest(name.Text, declared)}");
                }

                exactlyOne = named.Select(static name => name.Text).ToEquatableArray();
            }

            groups.Add(new FieldGroup(pair.Key.Text, record, summary, exactlyOne, members.ToEquatableArray()));
        }

        return groups;
    }

    private static AttributionTypes? ReadAttribution(MappingSyntax root, SchemaReader reader)
    {
        if (root.Find("attribution") is not { } pair || reader.Mapping(pair.Value, "'attribution'") is not { } body)
        {
            return null;
        }

        reader.KnownKeys(body, "'attribution'", "who", "of");
        string? who = reader.Text(body, pair.Key, "who", required: true)?.Text;
        string? of = reader.Text(body, pair.Key, "of", required: true)?.Text;
        return who is null || of is null ? null : new AttributionTypes(who, of);
    }

    /// <summary>The pairs below a key at the top of the schema; none where the key is not there.</summary>
    internal static EquatableArray<PairSyntax> Members(MappingSyntax root, string key, SchemaReader reader) =>
        root.Find(key) is { } pair && reader.Mapping(pair.Value, $"'{key}'") is { } mapping ? mapping.Pairs : default;
}
