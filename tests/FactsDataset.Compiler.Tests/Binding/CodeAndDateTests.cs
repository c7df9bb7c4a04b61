using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>FACT2004 and FACT2005.</summary>
public class CodeAndDateTests
{
    [Theory]
    [InlineData("status: ⟦FACT2004:saild⟧", "The vocabulary 'crossing-status' has no value 'saild': did you mean 'sailed'?")]
    [InlineData("status: ⟦FACT2004:'Planned'⟧", "The vocabulary 'crossing-status' has no value 'Planned': did you mean 'planned'?")]
    [InlineData("status: ⟦FACT2004:😀⟧", "The vocabulary 'crossing-status' has no value '😀': write one of sailed, planned, stopped")]
    [InlineData("recurrence: ⟦FACT2004:twice⟧", "The vocabulary 'recurrence' has no value 'twice': write one of once, repeated, ongoing")]
    [InlineData("crew: [ { who: jane-doe, duty: ⟦FACT2004:cok⟧ } ]", "The vocabulary 'duty' has no value 'cok': did you mean 'cook'?")]
    [InlineData("dating: { basis: ⟦FACT2004:guessed⟧ }", "The vocabulary 'dating-basis' has no value 'guessed': write one of stated, relative, cross-source, background")]
    [InlineData("relations: [ { relation: ⟦FACT2004:supports⟧, fact: jane-to-east } ]", "The vocabulary 'relation-kind' has no value 'supports': write corroborates (another speaker says the same), ground-for (it is given as a reason) or instance-of (it is a case of it)")]
    [InlineData("relations: [ { relation: ⟦FACT2004:refute⟧, fact: jane-to-east } ]", "The vocabulary 'relation-kind' has no value 'refute': did you mean 'refutes'?")]
    public void CodeThatTheVocabularyLacksIsMarked(string field, string message) =>
        FactFolder.Example.WithEntry("crossing", field).Reports(message);

    [Theory]
    [InlineData("coordinates: { latitude: 1, longitude: 2, precision: 3 }\nstance: ⟦FACT2004:denies⟧", "The vocabulary 'stance' has no value 'denies': did you mean 'denied'?")]
    [InlineData("names: [ { value: x, language: en, form: ⟦FACT2004:usuall⟧ } ]", "The vocabulary 'name-form' has no value 'usuall': did you mean 'usual'?")]
    [InlineData("stance: ⟦FACT2004:sure⟧", "The vocabulary 'stance' has no value 'sure': write one of asserted, reported, alleged, predicted, opinion, denied, rumoured")]
    [InlineData("codes: [ cook, ⟦FACT2004:coock⟧ ]", "The vocabulary 'duty' has no value 'coock': did you mean 'cook'?")]
    public void CodeInAnyPlaceIsMarked(string field, string message) =>
        FactFolder.Example.WithEntry("probe", field).Reports(message);

    [Fact]
    public void StanceOfEvidenceIsMarked() => FactFolder.Example
        .WithEntry("crossing", "evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [to], stance: ⟦FACT2004:deny⟧ } ]")
        .Reports("The vocabulary 'stance' has no value 'deny': write one of asserted, reported, alleged, predicted, opinion, denied, rumoured");

    [Fact]
    public void LongVocabularyIsCutAndCounted()
    {
        string values = string.Join(", ", Enumerable.Range(1, 30).Select(number => $"v{number}: x"));
        FactFolder.Example
            .Change("facts/schema.yaml", "{ captain: Commands., mate: Helps., cook: Cooks. }", $"{{ captain: x, mate: x, cook: x, {values} }}")
            .WithEntry("probe", "code: ⟦FACT2004:zzzzz⟧")
            .Reports($"The vocabulary 'duty' has no value 'zzzzz': write one of captain, mate, cook, {string.Join(", ", Enumerable.Range(1, 21).Select(number => "v" + number))} and 9 more");
    }

    [Theory]
    [InlineData("when: ⟦FACT2005:2001-13⟧", "'2001-13' is no date that a fact can have: There is no such month; write a month from 01 to 12")]
    [InlineData("when: ⟦FACT2005:'2001-02-30'⟧", null)]
    [InlineData("when: ⟦FACT2005:2001-05-09/2001-05-08⟧", null)]
    [InlineData("when: ⟦FACT2005:9 May 2001⟧", "'9 May 2001' is no date that a fact can have: Months are numbers; write 2001-05-09")]
    [InlineData("when: [ ⟦FACT2003:2001-05-08..2001-05-09⟧ ]", "'when' cannot be a list: write a set of dates in quotation marks: \"[2001-05-08..2001-05-09]\"")]
    [InlineData("when: ⟦FACT2005:9th of Sept. 2001⟧", "'9th of Sept. 2001' is no date that a fact can have: Months are numbers; write 2001-09-09")]
    [InlineData("when: ⟦FACT2005:May 2001⟧", "'May 2001' is no date that a fact can have: Months are numbers; write 2001-05 for the whole month, 2001-05-XX for some day in it")]
    [InlineData("when: ⟦FACT2005:٩ أيار 2001⟧", null)]
    [InlineData("when: ⟦FACT2005:٩ مايو ٢٠٠١⟧", "'٩ مايو ٢٠٠١' is no date that a fact can have: Months are numbers; write 2001-05-09")]
    [InlineData("when: ⟦FACT2005:21/02/2016⟧", "'21/02/2016' is no date that a fact can have: A date has its year first, then a hyphen, and two digits each for month and day; write 2016-02-21")]
    [InlineData("when: ⟦FACT2005:02/21/2016⟧", "'02/21/2016' is no date that a fact can have: A date has its year first, then a hyphen, and two digits each for month and day; write 2016-02-21")]
    [InlineData("when: ⟦FACT2005:5.2.2016⟧", "'5.2.2016' is no date that a fact can have: It may be one of two days; write the year, the month and the day: 2016-02-05 or 2016-05-02")]
    [InlineData("when: ⟦FACT2005:2016/2/5⟧", "'2016/2/5' is no date that a fact can have: A date has its year first, then a hyphen, and two digits each for month and day; write 2016-02-05")]
    [InlineData("when: ⟦FACT2005:02/2016⟧", "'02/2016' is no date that a fact can have: A date has its year first, then a hyphen, and two digits each for month and day; write 2016-02")]
    [InlineData("when: ⟦FACT2005:٢٠١٦-٠٢-٢١⟧", "'٢٠١٦-٠٢-٢١' is no date that a fact can have: It has digits, blanks or quotation marks that EDTF does not have; write 2016-02-21")]
    [InlineData("when: ⟦FACT2005:“2016-02-21”⟧", "'“2016-02-21”' is no date that a fact can have: It has digits, blanks or quotation marks that EDTF does not have; write 2016-02-21")]
    [InlineData("when: ⟦FACT2005:31/02/2016⟧", null)]
    [InlineData("when: ⟦FACT2005:\"٢٠٠١\"⟧", null)]
    [InlineData("when: ⟦FACT2005:2001-05-09T12:00⟧", null)]
    [InlineData("when: 2001-⟦FACT2005:2⟧1", "'2001-21' is no date that a fact can have: Seasons (21 to 32) are not used here; write the months as an interval, such as 2018-03/2018-05, or add 'seasons' to 'dates' in schema.yaml")]
    [InlineData("when: '2001-⟦FACT2005:3⟧4'", null)]
    [InlineData("when: ⟦FACT2005:-⟧0043-03-15", null)]
    [InlineData("when: 2001-05-09⟦FACT2005:T⟧12:00:00Z", null)]
    [InlineData("when: 156⟦FACT2005:X⟧-12-25", null)]
    [InlineData("when: 2004-06⟦FACT2005:~⟧-11", null)]
    [InlineData("when: \"⟦FACT2005:{⟧1960,1961-12}\"", null)]
    [InlineData("when: 1950⟦FACT2005:S⟧2", null)]
    [InlineData("when: ⟦FACT2005:Y⟧-17E7", null)]
    [InlineData("when: ⟦FACT2005:'[2001, 2002]'⟧", "'[2001, 2002]' is no date that a fact can have: A date has no space in it, not in a set either; remove the space")]
    [InlineData("dating: { basis: stated, text-only: ⟦FACT2005:2001-5⟧ }", "'2001-5' is no date that a fact can have: A month has two digits; write 2018-05 and not 2018-5")]
    [InlineData("dating: { basis: stated, refused: [ { when: ⟦FACT2005:May⟧, why: x } ] }", null)]
    public void DateThatIsNoneIsMarked(string field, string? message) =>
        FactFolder.Example.WithEntry("crossing", field).Reports(message is null ? [] : [message]);

    [Theory]
    [InlineData("claim", "said: [ { who: jane-doe, on: ⟦FACT2005:2001-00⟧ } ]")]
    [InlineData("service", "period: ⟦FACT2005:2001/2000⟧")]
    [InlineData("paper", "published: ⟦FACT2005:2001/⟧x")]
    [InlineData("probe", "date: ⟦FACT2005:2001-W05⟧")]
    public void DateInAnyPlaceIsMarked(string kind, string field)
    {
        string marked = field.EndsWith("⟧x", StringComparison.Ordinal) ? field[..^2] + "x⟧" : field;
        FactFolder.Example.WithEntry(kind, marked).Reports();
    }

    [Theory]
    [InlineData("seasons", "2001-21")]
    [InlineData("quarters", "2001-34")]
    [InlineData("times", "2001-05-09T12:00:00+02:00")]
    [InlineData("negative-years", "-0043-03-15")]
    [InlineData("long-years", "Y-17E7")]
    [InlineData("significant-digits", "1950S2")]
    [InlineData("unspecified-digits", "156X-12-25")]
    [InlineData("partial-qualifiers", "?2004-06-~11")]
    [InlineData("all-of-sets", "{1960,1961-12}")]
    [InlineData("all", "{1960,1961-12}")]
    public void PartThatTheSchemaNamesIsRead(string part, string date) => FactFolder.Example
        .Change("facts/schema.yaml", "kinds:", $"dates: [ {part} ]\nkinds:")
        .WithEntry("probe", $"date: '{date}'")
        .Reports();

    [Fact]
    public void PartThatIsNoneIsMarkedInTheSchema() => FactFolder.Example
        .Change("facts/schema.yaml", "kinds:", "dates: [ ⟦FACT1001:season⟧ ]\nkinds:")
        .Reports("'season' is not a part of EDTF that a schema can name: did you mean 'seasons'?");

    [Theory]
    [InlineData("integer: ⟦FACT2003:-13⟧", "'-13' cannot be below -12: write a number from -12 to 9")]
    [InlineData("integer: ⟦FACT2003:10⟧", "'10' cannot be above 9: write a number from -12 to 9")]
    [InlineData("integer: 9", null)]
    [InlineData("integer: -12", null)]
    [InlineData("decimal: ⟦FACT2003:0.5⟧", "'0.5' cannot be below 0.75: write a number from 0.75 up")]
    [InlineData("decimal: 0.75", null)]
    public void NumberLiesInTheRangeOfTheSchema(string field, string? message) => FactFolder.Example
        .Change("facts/schema.yaml", "{ type: integer, default: 7, summary: x }", "{ type: integer, default: 7, min: -12, max: 9, summary: x }")
        .Change("facts/schema.yaml", "{ type: decimal, summary: x }", "{ type: decimal, min: 0.75, summary: x }")
        .WithEntry("probe", field)
        .Reports(message is null ? [] : [message]);

    [Theory]
    [InlineData("default: ⟦FACT1001:7⟧, max: 6", "The default cannot be above 6: write a number up to 6")]
    [InlineData("min: 3, max: ⟦FACT1001:2⟧", "'max' is less than 'min', which is 3: write that number or a greater one")]
    [InlineData("min: ⟦FACT1001:few⟧", "'few' cannot be 'min', a number: write digits 0 to 9, with a point before the decimals")]
    public void RangeOfASchemaFitsTogether(string bounds, string message) => FactFolder.Example
        .Change("facts/schema.yaml", "{ type: integer, default: 7, summary: x }", $"{{ type: integer, {bounds}, summary: x }}")
        .Reports(message);

    [Fact]
    public void EndlessDateIsShortenedInTheMessage()
    {
        string message = FactFolder.Example.WithEntry("probe", $"date: ⟦FACT2005:{new string('9', 200)}⟧").Reports().Diagnostics[0].Message;
        Assert.StartsWith($"'{new string('9', 60)}…' is no date", message, StringComparison.Ordinal);
    }

    [Fact]
    public void VariantIsCheckedAsItsFieldIs() => FactFolder.Example
        .WithEntry("crossing", "variants: [ { field: when, value: ⟦FACT2005:2001-13⟧, evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [when] } ] }, { field: status, value: ⟦FACT2004:stoped⟧, evidence: [ { source: harbour-news, at: '2:0-8', digest: '0123456789abcdef', for: [status] } ] } ]")
        .Reports();
}
