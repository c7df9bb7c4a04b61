namespace FactsDataset.Core.Tests.Values;

public sealed class CodeTests
{
    private delegate bool Parser<T>(string? code, out T value);

    [Fact]
    public void CodesAreThoseOfFactFilesAndComeBackInEveryCulture() => Cultures.ForEach(_ =>
    {
        Check<Stance>("asserted reported alleged predicted opinion denied rumoured", StanceCodes.ToCode, StanceCodes.TryParse);
        Check<DatingBasis>("stated relative cross-source background", DatingBasisCodes.ToCode, DatingBasisCodes.TryParse);
        Check<Recurrence>("once repeated ongoing", RecurrenceCodes.ToCode, RecurrenceCodes.TryParse);
        Check<RelationKind>(
            "same-event distinct repeats corroborates ground-for instance-of fulfils breaks disputes refutes corrects follows prompted-by", RelationKindCodes.ToCode, RelationKindCodes.TryParse);
        Check<NameForm>("variant usual", NameFormCodes.ToCode, NameFormCodes.TryParse);
    });

    private static void Check<T>(string codes, Func<T, string> toCode, Parser<T> tryParse)
        where T : struct, Enum
    {
        Assert.Equal(codes.Split(' '), Enum.GetValues<T>().Select(toCode));
        foreach (T value in Enum.GetValues<T>())
        {
            Assert.True(tryParse(toCode(value), out T parsed));
            Assert.Equal(value, parsed);
            Assert.False(tryParse(toCode(value).ToUpperInvariant(), out T none));
            Assert.Equal(default, none);
        }

        Assert.False(tryParse(null, out T _));
        Assert.False(tryParse("", out T _));
        Assert.Throws<ArgumentOutOfRangeException>(() => toCode((T)Enum.ToObject(typeof(T), 99)));
    }
}
