namespace FactsDataset.Cli.Dossiers;

/// <summary>One part of a dossier.</summary>
/// <param name="Title">What its lines tell of the person.</param>
/// <param name="Lines">A date, which may be empty, and what goes with it.</param>
internal sealed record DossierSection(string Title, IReadOnlyList<(string Date, string Text)> Lines);
