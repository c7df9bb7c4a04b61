using FactsDataset.Compiler.Tests.Harness;

namespace FactsDataset.Compiler.Tests.Binding;

/// <summary>FACT2006, and FACT2003 for scripts and languages that there are none of.</summary>
public class ScriptTests
{
    [Theory]
    [InlineData("⟦FACT2003:Latin⟧", "'Latin' cannot be a script: did you mean 'Latn'?")]
    [InlineData("⟦FACT2003:latn⟧", "'latn' cannot be a script: did you mean 'Latn'?")]
    [InlineData("⟦FACT2003:Roman alphabet⟧", "'Roman alphabet' cannot be a script: write the four letters of ISO 15924, such as Latn, Arab or Cyrl")]
    [InlineData("⟦FACT2006:Arab⟧", "'Jane' is not in the script Arab: its letter 'J' (U+004A) is of the script Latn; name that script, or correct the text")]
    [InlineData("⟦FACT2006:Cyrl⟧", "'Jane' is not in the script Cyrl: its letter 'J' (U+004A) is of the script Latn; name that script, or correct the text")]
    public void ScriptThatIsNotTheNamesIsReportedAtTheScript(string script, string message) =>
        Sailor($"{{ value: Jane, language: en, script: {script} }}").Reports(message);

    [Theory]
    [InlineData("خليفة حفتر", "Latn")]
    [InlineData("Сергей Шойгу", "Latn")]
    [InlineData("Sergеi Shoigu", "Latn")]
    [InlineData("Сергей Шoйгу", "Cyrl")]
    [InlineData("岸田", "Kana")]
    [InlineData("خليفة حفتر", "Hebr")]
    public void OtherLettersAndLookAlikesAreReported(string value, string script) =>
        Sailor($"{{ value: {value}, language: en, script: ⟦FACT2006:{script}⟧ }}").Reports();

    [Theory]
    [InlineData("José O'Neill-Łukasz 2", "Latn")]
    [InlineData("خَلِيفَة حفتر‌ها ـ", "Arab")]
    [InlineData("Сергей Шойгу", "Cyrl")]
    [InlineData("岸田さんのビル", "Jpan")]
    [InlineData("김정은", "Kore")]
    [InlineData("习近平", "Hans")]
    [InlineData("Группа X5", "Cyrl")]
    [InlineData("قناة Sky", "Arab")]
    [InlineData("2001", "Arab")]
    [InlineData("ᚠᚢᚦ", "Runr")]
    [InlineData("Jane", "Runr")]
    [InlineData("Jane", "Zyyy")]
    public void TextsInTheirScriptsPass(string value, string script) =>
        Sailor($"{{ value: \"{value}\", language: en, script: {script} }}").Reports();

    [Theory]
    [InlineData("{ value: Jane, language: ⟦FACT2006:ar-Arab⟧ }")]
    [InlineData("{ value: Jane, language: ar-Arab, script: ⟦FACT2006:Latn⟧ }")]
    [InlineData("{ value: Jane, language: ar }")]
    [InlineData("{ value: Jane, language: ar-latn, script: Latn }")]
    public void TagOfTheLanguageNamesAScriptToo(string name) => Sailor(name).Reports();

    [Theory]
    [InlineData("{ ⟦FACT2006:ar-Arab⟧: One, en: One }")]
    [InlineData("{ ar: One, en: واحد, ru-Latn: Odin }")]
    [InlineData("{ ⟦FACT2006:ru-Latn⟧: Один }")]
    public void TextIsComparedWhereTheTagNamesAScript(string texts) => FactFolder.Example.WithEntry("probe", "texts: " + texts).Reports();

    [Theory]
    [InlineData("english")]
    [InlineData("English")]
    [InlineData("e")]
    [InlineData("xx")]
    [InlineData("eng")]
    [InlineData("ara")]
    [InlineData("en-")]
    [InlineData("en-Latin1x2y")]
    [InlineData("ru-Latm")]
    [InlineData("en-US-Latn")]
    [InlineData("en-x")]
    [InlineData("en_US")]
    [InlineData("arabic-Arab")]
    public void WhatIsNoLanguageIsReported(string language) => FactFolder.Example.WithEntry("probe", $"language: ⟦FACT2003:{language}⟧").Reports();

    [Theory]
    [InlineData("en")]
    [InlineData("AR")]
    [InlineData("arb")]
    [InlineData("ckb-Arab-IQ")]
    [InlineData("zh-yue-Hant-HK")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("es-419")]
    [InlineData("de-DE-u-co-phonebk-x-private")]
    [InlineData("qaa-Qaaa-x-own")]
    public void WhatIsALanguagePasses(string language)
    {
        // A script for private use is in no list.
        string marked = language.Contains("Qaaa", StringComparison.Ordinal) ? $"⟦FACT2003:{language}⟧" : language;
        FactFolder.Example.WithEntry("probe", $"language: {marked}").Reports();
    }

    private static FactFolder Sailor(string name) => FactFolder.Example.WithEntry("sailor", $"names: [ {name} ]");
}
