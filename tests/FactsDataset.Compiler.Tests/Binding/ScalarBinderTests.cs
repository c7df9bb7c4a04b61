using FactsDataset.Compiler.Binding;
using FactsDataset.Compiler.Schema;
using FactsDataset.Compiler.Tests.Harness;
using FactsDataset.Compiler.Yaml;

namespace FactsDataset.Compiler.Tests.Binding;

public class ScalarBinderTests
{
    private readonly BindingContext _context = new("facts/a.yaml", FactFolder.Example.Compile().Schema!);

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void HalfOfACharacterIsRefused(int half)
    {
        foreach (string text in new[] { $"{(char)half}", $"a{(char)half}b", $"😀{(char)half}" })
        {
            _context.Diagnostics.Clear();
            Assert.Null(ScalarBinder.Text(new ScalarSyntax(text, ScalarStyle.DoubleQuoted, default), "'x'", _context));
            Assert.Equal(
                "'x' cannot be half of a character: write both halves of the surrogate pair, or the character itself",
                Assert.Single(_context.Diagnostics).Message);
        }
    }

    [Fact]
    public void WholePairPasses()
    {
        Assert.Equal("😀", ScalarBinder.Text(new ScalarSyntax("😀", ScalarStyle.DoubleQuoted, default), "'x'", _context));
        Assert.Empty(_context.Diagnostics);
    }

    [Theory]
    [InlineData("boolean: false", "boolean", "BooleanValue { Truth = False }")]
    [InlineData("integer: 012", "integer", "IntegerValue { Number = 12 }")]
    [InlineData("decimal: -0.50", "decimal", "DecimalValue { Number = -0.50 }")]
    [InlineData("date: 2001-05-09~", "date", "DateValue { Date = 2001-05-09~ }")]
    [InlineData("date: '[2001,2003]'", "date", "DateValue { Date = [2001,2003] }")]
    [InlineData("text: 'no'", "text", "TextValue { Text = no }")]
    [InlineData("", "integer", "IntegerValue { Number = 7 }")]
    [InlineData("", "boolean", "BooleanValue { Truth = False }")]
    [InlineData("", "text", "AbsentValue { }")]
    public void ValueHasTheFieldsTypeOrIsItsDefault(string field, string name, string value)
    {
        FactCompilation compilation = FactFolder.Example.WithEntry("probe", field).Reports();
        Kind kind = compilation.Schema!.FindKind("probe")!;
        BoundEntry entry = Assert.Single(compilation.Files.Single(file => file.Data.Name == "extra.yaml").Data.Entries);
        Assert.Equal(value, string.Create(null, $"{entry.Values[name]}"));
    }
}
