using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>FACT2003 at single values, lists and groups.</summary>
public class WrongShapeTests
{
    private const string WholeNumber = "write digits 0 to 9, with a minus sign before them where it is negative";

    [Theory]
    [InlineData("text: ⟦FACT2003:''⟧", "'text' cannot be an empty text: write a value, or leave the key out")]
    [InlineData("text: [ ⟦FACT2003:x⟧ ]", "'text' cannot be a list: write a single value")]
    [InlineData("text: ⟦FACT2003:[]⟧", "'text' cannot be a list: write a single value")]
    [InlineData("text: { ⟦FACT2003:x: y⟧ }", "'text' cannot be a mapping: write a single value")]
    [InlineData("integer: ⟦FACT2003:1.0⟧", "'1.0' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:\"٣\"⟧", "'٣' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:9223372036854775808⟧", "'9223372036854775808' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:\"5\\0\"⟧", "'5\\u{0}' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:+5⟧", "'+5' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:-0⟧", "'-0' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:\" 5\"⟧", "' 5' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:'5 '⟧", "'5 ' cannot be a whole number: " + WholeNumber)]
    [InlineData("integer: ⟦FACT2003:'1,000'⟧", "'1,000' cannot be a whole number: " + WholeNumber)]
    [InlineData("decimal: ⟦FACT2003:1.00000000000000000000000000000001⟧", "'1.00000000000000000000000000000001' cannot be a number: it would be rounded; write at most 28 digits in all, no more than those behind the point")]
    [InlineData("decimal: ⟦FACT2003:79228162514264337593543950336⟧", "'79228162514264337593543950336' cannot be a number: it would be rounded; write at most 28 digits in all, no more than those behind the point")]
    [InlineData("decimal: ⟦FACT2003:1234567890123456789012345678.91⟧", "'1234567890123456789012345678.91' cannot be a number: it would be rounded; write at most 28 digits in all, no more than those behind the point")]
    [InlineData("decimal: ⟦FACT2003:.5⟧", "'.5' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("decimal: ⟦FACT2003:5.⟧", "'5.' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("decimal: ⟦FACT2003:-0.0⟧", "'-0.0' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("decimal: ⟦FACT2003:\"1.5\\0\"⟧", "'1.5\\u{0}' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("quantity: { min: ⟦FACT2003:\"5\\0\"⟧ }", "'5\\u{0}' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("decimal: ⟦FACT2003:1e5⟧", "'1e5' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("decimal: ⟦FACT2003:'1,5'⟧", "'1,5' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("boolean: ⟦FACT2003:yes⟧", "'yes' cannot be a truth value: write true or false")]
    [InlineData("boolean: ⟦FACT2003:True⟧", "'True' cannot be a truth value: write true or false")]
    [InlineData("url: ⟦FACT2003:example.org⟧", "'example.org' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:\"https://example.org/\\0\"⟧", "'https://example.org/\\u{0}' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:\"https://example.org/a\\tb\"⟧", "'https://example.org/a\\u{9}b' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:'https:\\\\example.org'⟧", "'https:\\\\example.org' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:https:example.org⟧", "'https:example.org' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:'https://'⟧", "'https://' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:https://user:secret@example.org/⟧", "'https://user:secret@example.org/' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:https://exämple.org/⟧", "'https://exämple.org/' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:https://example.org:99999/⟧", "'https://example.org:99999/' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:https://example.org/%zz⟧", "'https://example.org/%zz' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:ftp://example.org⟧", "'ftp://example.org' cannot be an address: write it whole, from https:// on")]
    [InlineData("url: ⟦FACT2003:https://example.org/a b⟧", "'https://example.org/a b' cannot be an address: write it whole, from https:// on")]
    [InlineData("language: ⟦FACT2003:a⟧", "'a' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("language: ⟦FACT2003:en_US⟧", "'en_US' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("language: ⟦FACT2003:en-⟧", "'en-' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("language: ⟦FACT2003:عربي⟧", "'عربي' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("symbol: ⟦FACT2003:2Fast⟧", "'2Fast' cannot be a C# name: write ASCII letters and digits, a letter first, and no C# keyword")]
    [InlineData("symbol: ⟦FACT2003:get_All⟧", "'get_All' cannot be a C# name: write one that does not begin with get_ or set_")]
    [InlineData("symbol: ⟦FACT2003:__arglist⟧", "'__arglist' cannot be a C# name: write ASCII letters and digits, a letter first, and no C# keyword")]
    [InlineData("symbol: ⟦FACT2003:class⟧", "'class' cannot be a C# name: write ASCII letters and digits, a letter first, and no C# keyword")]
    [InlineData("symbol: [ ⟦FACT2003:A⟧ ]", "'symbol' cannot be a list: write a single value")]
    public void SingleValueOfAnotherTypeIsMarked(string field, string message) =>
        FactFolder.Example.WithEntry("probe", field).Reports(message);

    [Theory]
    [InlineData("title: { ⟦FACT2003:e⟧: One }", "'e' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("title: { en: One, ar: ⟦FACT2003:''⟧ }", "The text in 'ar' cannot be an empty text: write a value")]
    [InlineData("title: [ ⟦FACT2003:One⟧ ]", "'title' cannot be a list: write a single value")]
    [InlineData("title: ⟦FACT2003:{}⟧", "'title' cannot be a mapping: write a single value")]
    public void TitleThatIsNeitherATextNorTextsIsMarked(string field, string message) =>
        FactFolder.Example.WithEntry("crossing", field).Reports(message);

    [Fact]
    public void TitleMayBeATextForEachLanguage() => FactFolder.Example.WithEntry("crossing", "title: { en: One, ar: واحد }").Reports();

    [Fact]
    public void EmptyTextOfARequiredFieldIsNotToBeLeftOut() => FactFolder.Example
        .WithEntry("crossing", "title: ⟦FACT2003:\"\"⟧").Reports("'title' cannot be an empty text: write a value");

    [Theory]
    [InlineData("urls: ⟦FACT2003:https://example.org⟧", "'https://example.org' cannot be the value of 'urls', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("codes: { ⟦FACT2003:captain: cook⟧ }", "A mapping cannot be the value of 'codes', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("codes: ⟦FACT2003:''⟧", "An empty text cannot be the value of 'codes', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("codes: ⟦FACT2003:a text of which there is more than a message about it can show⟧", "This text cannot be the value of 'codes', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("references: ⟦FACT2003:[ ]⟧", "'references' cannot be an empty list: write an item, or leave the key out")]
    [InlineData("languages: [ en, ⟦FACT2003:''⟧ ]", "'languages' cannot be an empty text: write a value, or take the item out")]
    [InlineData("urls: [ 'https://example.org', ⟦FACT2003:x⟧ ]", "'x' cannot be an address: write it whole, from https:// on")]
    [InlineData("lines: ⟦FACT2003:1-3⟧", "'1-3' cannot be the value of 'lines', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("lines: ⟦FACT2003:[]⟧", "'lines' cannot be an empty list: write an item, or leave the key out")]
    [InlineData("lines: [ 1-3, ⟦FACT2003:3-1⟧ ]", "'3-1' cannot be a range of lines: write a line number from 1 up, or two with a hyphen between them, the smaller first")]
    [InlineData("lines: [ ⟦FACT2003:0⟧, 1 ]", "'0' cannot be a range of lines: write a line number from 1 up, or two with a hyphen between them, the smaller first")]
    [InlineData("lines: [ [ ⟦FACT2003:1⟧ ] ]", "A range of lines cannot be a list: write a single value")]
    [InlineData("names: ⟦FACT2003:Jane⟧", "'Jane' cannot be the value of 'names', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("names: [ ⟦FACT2003:Jane⟧ ]", "'Jane' cannot be an item of 'names': write '{ value: … }'")]
    [InlineData("attribution: ⟦FACT2003:[]⟧", "'attribution' cannot be an empty list: write an item, or leave the key out")]
    [InlineData("attribution: { ⟦FACT2003:who: jane-doe⟧ }", "A mapping cannot be the value of 'attribution', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("attribution: [ ⟦FACT2003:jane-doe⟧ ]", "'jane-doe' cannot be an item of 'attribution': write '{ who: … }'")]
    [InlineData("evidence: ⟦FACT2003:[]⟧", "'evidence' cannot be an empty list: write an item, or leave the key out")]
    [InlineData("evidence: ⟦FACT2003:harbour-news⟧", "'harbour-news' cannot be the value of 'evidence', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("evidence: [ ⟦FACT2003:harbour-news⟧ ]", "'harbour-news' cannot be an item of 'evidence': write '{ source: … }'")]
    public void ListThatIsNoneOrHoldsAnotherTypeIsMarked(string field, string message) =>
        FactFolder.Example.WithEntry("probe", field).Reports(message);

    [Theory]
    [InlineData("texts: ⟦FACT2003:One⟧", "'One' cannot be the value of 'texts': write a text for each language: '{ en: …, ar: … }'")]
    [InlineData("texts: ⟦FACT2003:{}⟧", "An empty mapping cannot be the value of 'texts': write a text for each language: '{ en: …, ar: … }'")]
    [InlineData("texts: [ ⟦FACT2003:One⟧ ]", "A list cannot be the value of 'texts': write a text for each language: '{ en: …, ar: … }'")]
    [InlineData("texts: { ⟦FACT2003:e⟧: One }", "'e' cannot be a language: write a tag such as ar, en or ru-Latn")]
    [InlineData("texts: { en: ⟦FACT2003:''⟧ }", "The text in 'en' cannot be an empty text: write a value")]
    [InlineData("texts: { ar: [ ⟦FACT2003:x⟧ ] }", "The text in 'ar' cannot be a list: write a single value")]
    [InlineData("coordinates: ⟦FACT2003:'32.1, 23.9'⟧", "'32.1, 23.9' cannot be the value of 'coordinates': write '{ latitude: … }'")]
    [InlineData("coordinates: { latitude: ⟦FACT2003:90.0000000000000000000000001⟧, longitude: 0 }", "'90.0000000000000000000000001' cannot be a latitude: write decimal degrees from -90 to 90")]
    [InlineData("coordinates: { latitude: ⟦FACT2003:-91⟧, longitude: ⟦FACT2003:180.5⟧ }", "'-91' cannot be a latitude: write decimal degrees from -90 to 90\n'180.5' cannot be a longitude: write decimal degrees from -180 to 180")]
    [InlineData("coordinates: { latitude: 1, longitude: 1, precision: ⟦FACT2003:0⟧ }", "'0' cannot be a precision: write metres, a number above 0")]
    [InlineData("coordinates: { latitude: ⟦FACT2003:32°N⟧, longitude: 1 }", "'32°N' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("group: ⟦FACT2003:x⟧", "'x' cannot be the value of 'group': write '{ value: … }'")]
    [InlineData("group: [ { ⟦FACT2003:value: x⟧ } ]", "A list cannot be the value of 'group': write '{ value: … }'")]
    [InlineData("dating: ⟦FACT2003:stated⟧", "'stated' cannot be the value of 'dating': write '{ basis: … }'")]
    [InlineData("dating: { basis: stated, refused: { ⟦FACT2003:when: 2001, why: x⟧ } }", "A mapping cannot be the value of 'refused', which is a list: write it as an item: '- …' or '[ … ]'")]
    [InlineData("quantity: ⟦FACT2003:300,000⟧", "'300,000' cannot be the value of 'quantity': write \"300000\"")]
    [InlineData("quantity: ⟦FACT2003:1,500-2,000 men of the guard⟧", "'1,500-2,000 men of the guard' cannot be the value of 'quantity': write \"1500..2000 men of the guard\"")]
    [InlineData("quantity: ⟦FACT2003:300 to 400 tons⟧", "'300 to 400 tons' cannot be the value of 'quantity': write \"300..400 tons\"")]
    [InlineData("quantity: ⟦FACT2003:more than 1500 fighters⟧", "'more than 1500 fighters' cannot be the value of 'quantity': write \">1500 fighters\"")]
    [InlineData("quantity: ⟦FACT2003:about 300⟧", "'about 300' cannot be the value of 'quantity': write \"~300\"")]
    [InlineData("quantity: ⟦FACT2003:500..300 tons⟧", "'500..300 tons' cannot be the value of 'quantity': write the smaller number first")]
    [InlineData("quantity: ⟦FACT2003:many⟧", "'many' cannot be the value of 'quantity': write '{ value: … }', '{ min: …, max: … }', or a number and a unit such as '300 tons', '~300' or '300..500'")]
    [InlineData("quantity: ⟦FACT2003:3 million men⟧", "'3 million men' cannot be the value of 'quantity': write '{ value: … }', '{ min: …, max: … }', or a number and a unit such as '300 tons', '~300' or '300..500'")]
    [InlineData("quantity: { value: 3, ⟦FACT2003:min⟧: 2 }", "'min' cannot be there beside 'value': keep 'value' for one number, or 'min' and 'max' for bounds")]
    [InlineData("quantity: { value: 3, ⟦FACT2003:exclusive⟧: true }", "'exclusive' cannot be there beside 'value': write 'min' for more than a number, or 'max' for less")]
    [InlineData("quantity: { value: ⟦FACT2003:three⟧ }", "'three' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("quantity: { ⟦FACT2003:unit: t⟧ }", "'quantity' cannot be without a number: write 'value', or 'min', 'max' or both for bounds")]
    [InlineData("quantity: ⟦FACT2003:{}⟧", "'quantity' cannot be without a number: write 'value', or 'min', 'max' or both for bounds")]
    [InlineData("quantity: { max: 1.5, min: ⟦FACT2003:\"2.50\"⟧ }", "'min: 2.50' cannot be above 'max: 1.5': write the smaller number as 'min'")]
    [InlineData("quantity: { min: ⟦FACT2003:many⟧ }", "'many' cannot be a number: write digits 0 to 9, with a point before the decimals")]
    [InlineData("quantity: { min: 1, approximate: ⟦FACT2003:about⟧ }", "'about' cannot be a truth value: write true or false")]
    public void GroupThatIsNoneOrHoldsAnotherTypeIsMarked(string field, string message) =>
        FactFolder.Example.WithEntry("probe", field).Reports(message);

    [Fact]
    public void OnlyOneOfTwoThatExcludeEachOtherMayStand() => FactFolder.Example
        .WithEntry("crossing", "crew: [ { who: jane-doe, duty: cook, ⟦FACT2003:described⟧: a cook } ]")
        .Reports("'described' cannot be there beside 'who': keep 'who' or 'described'");
}
