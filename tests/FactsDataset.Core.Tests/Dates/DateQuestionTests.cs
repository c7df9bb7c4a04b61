using System.Reflection;

namespace FactsDataset.Core.Tests.Dates;

/// <summary>Each question says yes or no as the answer in three values does, whatever it is asked with.</summary>
public sealed class DateQuestionTests
{
    private static readonly string[] Texts =
        ["2018", "2018-11", "2018-11-07", "2018-XX", "2018-11-XX", "2017-12-30/2018-01-02", "2018-11-05/", "[..2018-11-07]", "2017", "2019-01-01"];

    private static readonly Dictionary<string, Func<EdtfDate?, EdtfDate?, Certainty>> Answers = new()
    {
        ["In"] = EdtfComparison.Within,
        ["Before"] = EdtfComparison.IsBefore,
        ["After"] = EdtfComparison.IsAfter,
        ["OnOrBefore"] = EdtfComparison.IsOnOrBefore,
        ["OnOrAfter"] = EdtfComparison.IsOnOrAfter,
        ["Overlaps"] = EdtfComparison.Overlaps,
    };

    private static readonly string[] Names = [.. typeof(EdtfDateQuestions).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Select(static method => method.Name)
        .Distinct()];

    public static TheoryData<string> Questions => [.. Names];

    [Fact]
    public void EachRelationHasBothForms() => Assert.Equal(
        Answers.Keys.Append("Between").SelectMany(static relation => new[] { "Certainly", "Possibly" }.Select(form => relation == "Overlaps" ? form + relation : $"Is{form}{relation}")).Order(StringComparer.Ordinal),
        Names.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Questions))]
    public void EachQuestionAgreesWithTheComparison(string name)
    {
        string relation = name.Replace("Is", string.Empty, StringComparison.Ordinal).Replace("Certainly", string.Empty, StringComparison.Ordinal).Replace("Possibly", string.Empty, StringComparison.Ordinal);
        int asked = 0;
        foreach (MethodInfo method in typeof(EdtfDateQuestions).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == name))
        {
            (object?[] arguments, EdtfDate first, EdtfDate last) = Arguments(method);
            foreach (EdtfDate? date in Texts.Select(EdtfDate.Parse).Append(null))
            {
                Certainty expected = relation == "Between" ? date.IsBetween(first, last) : Answers[relation](date, first);
                bool isSo = name.Contains("Certainly", StringComparison.Ordinal) ? expected == Certainty.Yes : expected != Certainty.No;
                Assert.Equal((method.ToString(), isSo), (method.ToString(), (bool)method.Invoke(null, [date, .. arguments])!));
                asked++;
            }
        }

        Assert.Equal((relation == "Between" ? 4 : 5) * (Texts.Length + 1), asked);
    }

    [Fact]
    public void AMissingTextIsToldOf()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => EdtfDate.FromYear(2018).IsPossiblyIn((string)null!)).ParamName);
        Assert.Throws<FormatException>(() => EdtfDate.FromYear(2018).IsCertainlyIn("2018".ToLowerInvariant() + "x"));
    }

    /// <summary>What a question is asked with, in whatever form it takes it, and the dates that this is.</summary>
    private static (object?[] Arguments, EdtfDate First, EdtfDate Last) Arguments(MethodInfo method)
    {
        Type[] types = [.. method.GetParameters().Skip(1).Select(static parameter => parameter.ParameterType)];
        bool isBetween = method.Name.EndsWith("Between", StringComparison.Ordinal);
        object[] given = types[0] switch
        {
            { } type when type == typeof(int) => isBetween ? [2018, 2018] : types.Length == 2 ? [2018, 11] : [2018],
            { } type when type == typeof(string) => isBetween ? ["2018-01", "2018-11"] : ["2018-11"],
            { } type when type == typeof(DateOnly) => isBetween ? [new DateOnly(2018, 11, 5), new DateOnly(2018, 11, 7)] : [new DateOnly(2018, 11, 7)],
            _ => isBetween ? [EdtfDate.Parse("2018-11-XX"), EdtfDate.Parse("2018")] : [EdtfDate.Parse("2018-11-XX")],
        };
        EdtfDate[] dates = types.Length == 2 && !isBetween
            ? [EdtfDate.FromMonth(2018, 11)]
            : [.. given.Select(static one => one switch
            {
                int year => EdtfDate.FromYear(year),
                string text => EdtfDate.Parse(text),
                DateOnly day => EdtfDate.FromDay(day),
                _ => (EdtfDate)one,
            })];
        return (given, dates[0], dates[^1]);
    }
}
