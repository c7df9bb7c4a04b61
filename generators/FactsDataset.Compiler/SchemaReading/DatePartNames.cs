using FactsDataset.Compiler.Shared;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.SchemaReading;

/// <summary>The parts of EDTF that a schema may name under <c>dates</c>, for its fact files to use them.</summary>
internal static class DatePartNames
{
    /// <summary>Their names, with what each is for people who write a schema.</summary>
    public static readonly (string Name, EdtfParts Parts, string Summary)[] All =
    [
        ("all", EdtfParts.All, "All of EDTF, levels 0 to 2."),
        ("times", EdtfParts.Times, "A time of day behind a day: 1985-04-12T23:20:30+04:30."),
        ("negative-years", EdtfParts.NegativeYears, "Year 0000, which is 1 BC, and those before it: -0043-03-15."),
        ("long-years", EdtfParts.LongYears, "Years of more than four digits, and with an exponent: Y170000002, Y-17E7."),
        ("significant-digits", EdtfParts.SignificantDigits, "A year of which some digits are significant: 1950S2."),
        ("seasons", EdtfParts.Seasons, "Seasons, 21 to 32 in the place of the month: 2001-21."),
        ("quarters", EdtfParts.Quarters, "Quarters, thirds and halves of a year, 33 to 41 in the place of the month: 2001-34."),
        ("unspecified-digits", EdtfParts.UnspecifiedDigits, "X in the place of any digit: 156X-12-25."),
        ("partial-qualifiers", EdtfParts.PartialQualifiers, "Qualifiers of a part of a date: 2004-06~-11, ?2004-06-~11."),
        ("all-of-sets", EdtfParts.AllOfSets, "Sets of which all members are meant: {1960,1961-12}."),
    ];

    /// <summary>What the schema names; none where it names nothing.</summary>
    public static EdtfParts Read(MappingSyntax root, SchemaReader reader)
    {
        EdtfParts parts = EdtfParts.None;
        if (root.Find("dates") is not { } pair)
        {
            return parts;
        }

        foreach (ScalarSyntax name in reader.NameList(pair.Value, "'dates'"))
        {
            int index = Array.FindIndex(All, known => known.Name == name.Text);
            if (index < 0)
            {
                List<string> names = All.Select(static known => known.Name).ToList();
                reader.Report(name, $"'{name.Text}' is not a part of EDTF that a schema can name: {reader.Suggestions.Suggest(name.Text, names)}");
                continue;
            }

            parts |= All[index].Parts;
        }

        return parts;
    }
}
