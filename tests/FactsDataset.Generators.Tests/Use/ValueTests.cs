namespace FactsDataset.Generators.Tests.Use;

/// <summary>What stands in a fact file stands in the record, typed.</summary>
public class ValueTests
{
    [Fact]
    public void TextsAndListsOfTextsAreAsWritten() => ExampleDataset.Run("""
        Voyage voyage = Voyages.GreyGullOutward;
        Assert.Equal("The Grey Gull leaves Nordhaven", voyage.Title);
        Assert.Equal("Copied twice.", voyage.Note);
        Assert.Equal(new[] { "first", "with | bar", "[bracket", "second" }, voyage.Tags);
        Assert.Equal("Südbank", Places.Sudbank.Name);
        """);

    [Fact]
    public void TextByLanguageKeepsEveryLanguageIntact() => ExampleDataset.Run("""
        LocalizedText title = Companies.GullLine.Title;
        Assert.Equal("خط النورس", title["ar"]);
        Assert.Equal("The Gull Line", title["en"]);
        Assert.Null(title["ru"]);
        Assert.Equal(new[] { "ar", "en" }, title.Languages);
        Assert.Equal("The Gull Line", Companies.GullLine.Label);
        Assert.Equal("ريح طيبة", Voyages.GreyGullOutward.Motto!["ar"]);
        """);

    [Fact]
    public void NamesKeepSpellingLanguageScriptAndForm() => ExampleDataset.Run("""
        IReadOnlyList<EntityName> names = People.AdaBrook.Names;
        Assert.Equal(new[] { "Brook", "آدا بروك", "Ada Brook" }, names.Select(name => name.Value));
        Assert.Equal(new[] { NameForm.Variant, NameForm.Usual, NameForm.Usual }, names.Select(name => name.Form));
        Assert.Equal("Arab", names[1].Script);
        Assert.Equal(string.Empty, names[2].Script);
        Assert.Equal("Ada Brook", People.AdaBrook.Label);
        Assert.Equal("بو ليند", People.BoLind.Label);
        """);

    [Fact]
    public void NumbersKeepTheirSignAndTheirDecimals() => ExampleDataset.Run("""
        Voyage voyage = Voyages.GreyGullOutward;
        long? tons = voyage.Tons;
        long masts = voyage.Masts;
        decimal? draught = voyage.Draught;
        decimal length = voyage.Length;
        Assert.Equal(-12, tons);
        Assert.Equal(3, masts);
        Assert.Equal("2.50", draught!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(31.125m, length);
        """);

    [Fact]
    public void QuantitiesKeepTheirBounds() => ExampleDataset.Run("""
        Leg leg = Voyages.GreyGullOutward.Legs[0];
        Assert.Equal("10 to 12 crowns", Voyages.GreyGullOutward.Price!.ToString());
        Assert.Equal("40 tons", leg.Loads[0].Amount.ToString());
        Assert.Equal("about at least 2.5", leg.Loads[1].Amount.ToString());
        Assert.Equal("less than 7", leg.Best!.Amount.ToString());
        """);

    [Fact]
    public void BooleansTellFalseFromAbsent() => ExampleDataset.Run("""
        bool? insured = Voyages.GreyGullOutward.Insured;
        Assert.False(insured);
        Assert.Null(Voyages.GreyGullHome.Insured);
        Assert.True(Voyages.GreyGullOutward.Armed);
        Assert.False(Voyages.GreyGullHome.Armed);
        """);

    [Fact]
    public void AddressesLanguagesAndDatesAreTyped() => ExampleDataset.Run("""
        Voyage voyage = Voyages.GreyGullOutward;
        Assert.Equal(new Uri("https://example.org/log?voyage=1&page=2"), voyage.Log);
        Assert.Equal(new[] { "https://example.org/a", "http://example.org/b" }, voyage.Charts.Select(chart => chart.OriginalString));
        Assert.Equal("en", voyage.Spoken);
        Assert.Equal(new[] { "ar", "ru-Latn" }, voyage.Sung);
        Assert.Equal(EdtfDate.Parse("1801-05-09"), voyage.When);
        Assert.Equal(new[] { "1801-05-09", "1801-05-XX", "1801-06~", "[1801-06-01..1801-06-03]" }, voyage.Sighted.Select(date => date.ToString()));
        Assert.Empty(Voyages.GreyGullHome.Sighted);
        Assert.True(voyage.Return!.Arrives!.IsApproximate);
        Assert.Equal("1790?", Companies.GullLine.Founded!.ToString());
        """);

    [Fact]
    public void VocabulariesAreEnumsWithCodes() => ExampleDataset.Run("""
        Voyage voyage = Voyages.GreyGullOutward;
        Assert.Equal(VoyageStatus.Sailed, voyage.Status);
        Assert.Equal("called-off", Voyages.TheHulk.StatusCode);
        Assert.Equal(new[] { Cargo.Timber, Cargo.Salt }, voyage.Forbidden);
        Assert.Equal(Cargo.Grain, voyage.MainCargo);
        Assert.Equal("2nd-mate", voyage.Crew[0].Duty.ToCode());
        Assert.True(DutyCodes.TryParse("2nd-mate", out Duty duty) && duty == Duty._2ndMate);
        Assert.False(CargoCodes.TryParse("gold", out Cargo _));
        Assert.False(CargoCodes.TryParse(null, out Cargo _));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Cargo)99).ToCode());
        """);

    [Fact]
    public void DefaultsStandWhereNothingIsWritten() => ExampleDataset.Run("""
        Hand cook = Voyages.GreyGullOutward.Crew[1];
        Assert.Equal(Duty.Sailor, cook.Duty);
        Assert.True(cook.Paid);
        Assert.Equal(1, cook.Berths);
        Assert.Equal("no name", cook.Nickname);
        Assert.False(Voyages.GreyGullHome.Returned);
        Assert.Null(Voyages.GreyGullHome.Recurrence);
        Assert.False(Voyages.GreyGullHome.Aggregate);
        Assert.Equal(Stance.Asserted, Promises.GullPromise.Stance);
        Hand mate = Voyages.GreyGullOutward.Crew[0];
        Assert.Equal((Duty._2ndMate, false, 2L, "Brook"), (mate.Duty, mate.Paid, mate.Berths, mate.Nickname));
        """);

    [Fact]
    public void WhatIsNotWrittenIsNullOrEmpty() => ExampleDataset.Run("""
        Voyage home = Voyages.GreyGullHome;
        Assert.Null(home.Owner);
        Assert.Null(home.LiesAt);
        Assert.Null(home.Return);
        Assert.Null(home.Answers);
        Assert.Null(home.Log);
        Assert.Null(home.Spoken);
        Assert.Null(home.MainCargo);
        Assert.Null(home.Tons);
        Assert.Null(home.Draught);
        Assert.Null(home.Price);
        Assert.Null(home.Motto);
        Assert.Null(home.Dating);
        Assert.Null(home.Note);
        Assert.Empty(home.Partners);
        Assert.Empty(Voyages.TheHulk.Legs);
        Assert.Empty(home.Tags);
        Assert.Empty(home.Charts);
        Assert.Empty(home.Forbidden);
        Assert.Empty(home.Variants);
        """);

    [Fact]
    public void GroupsNestAndCompareByValue() => ExampleDataset.Run("""
        Voyage voyage = Voyages.GreyGullOutward;
        Leg leg = voyage.Legs[0];
        Assert.Equal(Places.Skerry, leg.To);
        Assert.Equal(new[] { Places.Nordhaven, Places.Skerry }, leg.Via);
        Assert.Equal(new[] { Cargo.Grain, Cargo.Salt }, leg.Loads.Select(load => load.Goods));
        Assert.Null(voyage.Legs[1].Best);
        Assert.Empty(voyage.Legs[1].Via);
        Assert.Equal(Voyages.GreyGullHome.Legs[0], Voyages.GreyGullHome.Legs[1]);
        Assert.NotSame(Voyages.GreyGullHome.Legs[0], Voyages.GreyGullHome.Legs[1]);
        Assert.NotEqual(voyage.Crew[0], voyage.Crew[1]);
        Assert.Contains("Via = [place skerry: Skerry, place old-sea: The Old Sea], Arrives = ,", Voyages.GreyGullHome.Legs[0].ToString());
        Assert.Null(voyage.Crew[1].Who);
        Assert.Equal("a cook from the hills", voyage.Crew[1].Described);
        """);

    [Fact]
    public void LinesAndDatingAreRead() => ExampleDataset.Run("""
        Assert.Equal(new[] { new LineRange(3, 12), new LineRange(14, 14) }, Places.Skerry.Pages);
        Assert.Equal(new[] { new LineRange(3, 5), new LineRange(7, 7) }, Letters.LetterFromSkerry.Body);
        Dating dating = Voyages.GreyGullOutward.Dating!;
        Assert.Equal(DatingBasis.Relative, dating.Basis);
        Assert.Equal("the Saturday before the letter", dating.Note);
        Assert.Equal("1801-05-XX", dating.TextOnly!.ToString());
        Assert.Equal("the letter is older", Assert.Single(dating.Refused).Why);
        Assert.Equal(DatingBasis.Stated, Companies.GullLine.Dating!.Basis);
        """);
}
