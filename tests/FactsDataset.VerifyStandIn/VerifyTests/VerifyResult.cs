namespace VerifyTests;

/// <summary>What a verification that passed compared.</summary>
public sealed class VerifyResult
{
    internal VerifyResult(IReadOnlyList<string> files)
    {
        Files = files;
    }

    /// <summary>The full paths of the <c>.verified.</c> files, in the order of the targets.</summary>
    public IEnumerable<string> Files { get; }
}
