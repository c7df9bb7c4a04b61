namespace FactsDataset.VerifyStandIn.Tests;

internal static class Failures
{
    /// <summary>The message of a verification that has to fail because of its snapshots.</summary>
    public static async Task<string> MessageOf(SettingsTask verification)
    {
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => verification.ToTask());
        Assert.Equal("VerifyException", failure.GetType().Name);
        return failure.Message;
    }
}
