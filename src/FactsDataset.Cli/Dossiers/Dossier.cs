using FactsDataset.Cli.Timelines;

namespace FactsDataset.Cli.Dossiers;

/// <summary>Gathers what the dataset has on a person.</summary>
internal static class Dossier
{
    /// <summary>The parts that are not empty. Each fact stands in the first part that it belongs to.</summary>
    public static IReadOnlyList<DossierSection> Of(Person person)
    {
        HashSet<string> told = new(StringComparer.Ordinal);
        List<DossierSection> sections =
        [
            new("names", person.Names.Select(static name => (name.Language, name.Form == NameForm.Usual ? name.Value + " (usual)" : name.Value)).ToList()),
            new("posts", person.Tenures
                .OrderBy(static tenure => tenure.Period)
                .ThenBy(static tenure => tenure.Id, StringComparer.Ordinal)
                .Select(static tenure => (tenure.Period.ToString(), PostText(tenure)))
                .ToList()),
            Section("visits", person.Visits),
            Section("meetings", person.Meetings),
            Section("receives visitors", person.Receptions),
            Section("claims made", person.Claims.Where(claim => claim.Said.Claimant.Who?.Id == person.Id)),
            Section("claims passed on", person.Claims),
            Section("claims about what they give, get or do", person.ClaimsAsSupplier.Concat(person.ClaimsAsRecipient).Concat(person.ClaimsAsAgent)),
            Section("spoken of or quoted in", person.Facts),
            new("articles", person.Articles.Select(static article => (article.Published.ToString(), $"{article.Title} [{article.Id}]")).ToList()),
        ];
        return sections.Where(static section => section.Lines.Count > 0).ToList();

        DossierSection Section(string title, IEnumerable<IFact> facts) => new(
            title,
            facts.Where(fact => told.Add(fact.Id))
                .Select(TimelineRows.Of)
                .OrderBy(static row => row.Fact.When is null)
                .ThenBy(static row => row.Fact.When)
                .ThenBy(static row => row.SaidOn)
                .ThenBy(static row => row.Fact.Id, StringComparer.Ordinal)
                .Select(static row => (DateText(row), RowText(row)))
                .ToList());
    }

    private static string PostText(Tenure tenure)
    {
        string body = tenure.Post.Organisation is { } organisation ? $", {organisation.Label}" : string.Empty;
        return $"{tenure.Post.Label}{body} [{tenure.Id}]";
    }

    private static string DateText(TimelineRow row) =>
        row.Fact.When?.ToString() ?? (row.SaidOn is { } said ? $"said {said}" : "undated");

    private static string RowText(TimelineRow row)
    {
        string known = string.Join(", ", new[] { row.Status, row.Where }.Where(static part => part.Length > 0));
        string mark = row.IsOpen ? TimelineView.OpenMark + " " : string.Empty;
        return $"{mark}{(known.Length > 0 ? known + ": " : string.Empty)}{row.Fact.Title} [{row.Fact.Id}]";
    }
}
