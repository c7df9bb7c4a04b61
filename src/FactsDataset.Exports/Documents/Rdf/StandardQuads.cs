using FactsDataset.Compiler.Schema;
using FactsDataset.Reading;
using FactsDataset.Reading.Summaries;
using FactsDataset.Reading.Values;
using KindRole = FactsDataset.Compiler.Schema.KindRole;

namespace FactsDataset.Exports.Documents.Rdf;

/// <summary>What schema.org and PROV have a word for, found by the marks of the schema and by what its fields refer to.</summary>
internal sealed class StandardQuads(QuadSet quads, DatasetIris iris, DatasetSchema schema, KindTypes types)
{
    /// <summary>The class of schema.org that entries of such a kind belong to.</summary>
    public static string TypeOf(KindType type) => Iris.Schema + type switch
    {
        KindType.Event => "Event",
        KindType.Claim => "Claim",
        KindType.Source => "Article",
        KindType.Person => "Person",
        KindType.Organisation => "Organization",
        KindType.Place => "Place",
        KindType.Vessel => "Vehicle",
        KindType.Post => "Occupation",
        KindType.Tenure => "EmployeeRole",
        _ => "Thing",
    };

    /// <summary>States what is derived from an entry as a whole.</summary>
    public void Describe(EntryView entry, string subject)
    {
        string? provenance = types[entry.Kind] switch
        {
            KindType.Person => "Person",
            KindType.Organisation => "Organization",
            KindType.Event or KindType.Claim or KindType.Source or KindType.Tenure => "Entity",
            _ => null,
        };
        if (provenance is not null)
        {
            quads.AddLink(subject, Iris.Type, Iris.Prov + provenance);
        }

        foreach (ReferenceValue source in entry.Sources)
        {
            quads.AddLink(subject, Iris.Prov + "wasDerivedFrom", iris.Entry(source.Id));
            if (types[entry.Kind] == KindType.Claim)
            {
                quads.AddLink(subject, Iris.Schema + "appearance", iris.Entry(source.Id));
            }
        }

        if (entry.Kind.Role == KindRole.Fact)
        {
            DescribeFact(entry, subject);
        }
        else if (entry.Kind.Role == KindRole.Source)
        {
            quads.AddLink(iris.Graph(entry.Id), Iris.Type, Iris.Prov + "Entity");
            quads.AddLink(iris.Graph(entry.Id), Iris.Prov + "wasDerivedFrom", subject);
        }
    }

    /// <summary>States a field of an entry, where these vocabularies have it.</summary>
    public void Write(EntryView entry, string subject, EntryField field, string? graph)
    {
        if (field.Value is DateValue date)
        {
            WriteDate(entry, subject, field.Field, date.Date, graph);
        }
        else if (field.Value is ReferenceValue)
        {
            foreach (ReferenceValue target in field.Values.OfType<ReferenceValue>())
            {
                WriteReference(entry, subject, field.Field, target, graph);
            }
        }
        else if (field.Value is AttributionValue { Claimant: { Who: { } claimant } } && types[entry.Kind] == KindType.Claim)
        {
            quads.AddLink(subject, Iris.Prov + "wasAttributedTo", iris.Entry(claimant.Id), graph);
            quads.AddLink(subject, Iris.Schema + "author", iris.Entry(claimant.Id), graph);
        }
        else if (field.Value is GroupValue { Group.Name: var name } && name == BuiltInGroups.Coordinates.Name)
        {
            quads.AddLink(subject, Iris.Schema + "geo", subject + "#" + field.Name, graph);
        }
        else if (field.Field.Shape == FieldShape.Url && field.Name == "same-as")
        {
            field.Values.ToList().ForEach(address => quads.AddLink(subject, Iris.Schema + "sameAs", Iris.Escape(address.ToString()!), graph));
        }
        else if (entry.Kind.Role == KindRole.Source && field.Field is { IsImplied: true, Shape: FieldShape.Url, Name: "url" })
        {
            quads.AddLink(subject, Iris.Schema + "url", Iris.Escape(field.Value.ToString()!), graph);
        }
        else if (field.Value is GroupValue { Group.Name: var copy } archived && copy == BuiltInGroups.ArchivedCopy.Name)
        {
            archived.Fields.Where(static part => part.Name == "url").ToList()
                .ForEach(part => quads.AddLink(subject, Iris.Schema + "archivedAt", Iris.Escape(part.Value.ToString()!), graph));
        }
        else if (field.Value is TextValue text && TextName(entry.Kind, field.Field) is { } known)
        {
            quads.Add(subject, Iris.Schema + known, RdfTerm.Text(text.Text), graph);
        }

        WriteActors(entry, subject, field, graph);
    }

    private void DescribeFact(EntryView fact, string subject)
    {
        Outcome outcome = OutcomeOf(fact);
        quads.Add(subject, Iris.Facts + "outcome", RdfTerm.Text(outcome.ToString().ToLowerInvariant()));
        quads.Add(subject, Iris.Facts + "polarity", RdfTerm.Text(fact.Polarity.ToString().ToLowerInvariant()));
        (string Name, DateOnly? Day)[] days = [("earliest", fact.When?.EarliestDay), ("latest", fact.When?.LatestDay), ("knownBy", fact.KnownBy?.LatestDay)];
        foreach ((string name, DateOnly? day) in days)
        {
            if (day is { } known)
            {
                quads.Add(subject, Iris.Facts + name, RdfTerm.PlainDate(known.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>Dates that are whole alone: their types know no approximate day.</summary>
    private void WriteDate(EntryView entry, string subject, Field field, EdtfDate date, string? graph)
    {
        if (field.IsEventDate || field.TenurePart == TenurePart.Period)
        {
            (string? start, string? end) = PlainDate.Of(date);
            AddDate("startDate", start);
            AddDate("endDate", end);
        }
        else if (entry.Kind.Role == KindRole.Source && field is { IsImplied: true, Name: "published" })
        {
            AddDate("datePublished", PlainDate.IsWhole(date) ? PlainDate.Of(date).Start : null);
        }

        void AddDate(string name, string? text)
        {
            if (text is not null)
            {
                quads.Add(subject, Iris.Schema + name, RdfTerm.PlainDate(text), graph);
            }
        }
    }

    private void WriteReference(EntryView entry, string subject, Field field, ReferenceValue target, string? graph)
    {
        string to = iris.Entry(target.Id);
        KindType type = types[entry.Kind];
        if (field.IsEventPlace)
        {
            quads.AddLink(subject, Iris.Schema + "location", to, graph);
        }
        else if (field.Provenance == ProvenancePart.Publisher)
        {
            quads.AddLink(subject, Iris.Schema + "publisher", to, graph);
            quads.AddLink(subject, Iris.Prov + "wasAttributedTo", to, graph);
        }
        else if (field.Provenance == ProvenancePart.TakenFrom)
        {
            bool isSource = target.Target?.Kind.Role == KindRole.Source;
            quads.AddLink(subject, Iris.Prov + (isSource ? "wasDerivedFrom" : "wasInfluencedBy"), to, graph);
        }
        else if (type == KindType.Source && types.AreAll(field, KindType.Person, schema))
        {
            quads.AddLink(subject, Iris.Schema + "author", to, graph);
        }
        else if (field.TenurePart == TenurePart.Holder)
        {
            quads.AddLink(to, Iris.Schema + "hasOccupation", subject, graph);
        }
        else if (field.TenurePart == TenurePart.Post)
        {
            quads.AddLink(subject, Iris.Schema + "hasOccupation", to, graph);
        }
        else if (field.IsContainment && type == KindType.Place)
        {
            quads.AddLink(subject, Iris.Schema + "containedInPlace", to, graph);
        }
        else if (field.IsContainment && type == KindType.Organisation)
        {
            quads.AddLink(subject, Iris.Schema + "parentOrganization", to, graph);
        }
    }

    /// <summary>Those who were there for certain, of what took place or of what no status says whether it did.</summary>
    private void WriteActors(EntryView fact, string subject, EntryField field, string? graph)
    {
        if (types[fact.Kind] != KindType.Event || OutcomeOf(fact) == Outcome.Open || fact.Polarity != Polarity.Affirmed)
        {
            return;
        }

        foreach (Actor actor in Actor.In([field], KindShape.Of(fact.Kind, schema)))
        {
            if (actor is { Who: { } who, Absence: null })
            {
                quads.AddLink(subject, Iris.Schema + "attendee", iris.Entry(who.Id), graph);
            }
        }
    }

    private static string? TextName(Kind kind, Field field) => (kind.Role, field) switch
    {
        (_, { Shape: FieldShape.Text, Name: "description" }) => "description",
        (KindRole.Source, { Shape: FieldShape.Language, IsImplied: true }) => "inLanguage",
        _ => null,
    };

    private Outcome OutcomeOf(EntryView fact) => types[fact.Kind] == KindType.Claim ? Outcome.Said : FactSummary.OutcomeOf(fact);
}
