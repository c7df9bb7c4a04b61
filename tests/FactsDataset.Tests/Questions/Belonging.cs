namespace FactsDataset.Tests.Questions;

/// <summary>Who belongs to whom, by the fields that facts/CODEBOOK.md names.</summary>
internal static class Belonging
{
    /// <summary>Whether somebody belonged to a state or a side, possibly or surely, at a date, or ever where none is given.</summary>
    public static bool BelongsTo(this IEntry? one, Organisation side, EdtfDate? at) => one switch
    {
        Organisation body => body == side || body.PartOf.BelongsTo(side, at) || body.Country.BelongsTo(side, at),
        Vessel vessel => vessel.Operator.BelongsTo(side, at),
        Person person => person.Tenures.Any(tenure =>
            (at is null || tenure.Period.Overlaps(at) != Certainty.No) && tenure.Post.Organisation.BelongsTo(side, at)),
        _ => false,
    };

    /// <summary>Whether a place is another, or lies in it.</summary>
    public static bool LiesIn(this IEntry? one, Place place) => one is Place here && (here == place || here.Within.LiesIn(place));
}
