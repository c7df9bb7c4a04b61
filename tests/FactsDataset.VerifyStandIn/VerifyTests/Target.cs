using System.Text;
using FactsDataset.VerifyStandIn.Snapshots;

namespace VerifyTests;

/// <summary>One text to verify, which becomes one snapshot.</summary>
public readonly struct Target
{
    /// <summary>A text.</summary>
    /// <param name="extension">The snapshot's extension, without a leading period.</param>
    /// <param name="data">The text.</param>
    /// <param name="name">What follows <c>#</c> in the snapshot's name; null for nothing. What no path may hold becomes <c>-</c>.</param>
    /// <exception cref="ArgumentException">The extension is empty, starts with a period or holds a path separator.</exception>
    public Target(string extension, string data, string? name = null)
    {
        FileNames.RequireExtension(extension, nameof(extension));
        ArgumentNullException.ThrowIfNull(data);
        Extension = extension;
        Text = data;
        Name = name is null ? null : FileNames.CleanPath(name);
    }

    /// <inheritdoc cref="Target(string, string, string?)"/>
    public Target(string extension, StringBuilder data, string? name = null)
        : this(extension, data?.ToString()!, name)
    {
    }

    /// <summary>The snapshot's extension, without a leading period.</summary>
    public string Extension { get; }

    /// <summary>What follows <c>#</c> in the snapshot's name; null for nothing.</summary>
    public string? Name { get; }

    internal string Text { get; }
}
