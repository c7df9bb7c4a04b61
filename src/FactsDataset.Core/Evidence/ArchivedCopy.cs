using System.ComponentModel;
using System.Diagnostics;
using FactsDataset.Core.Packing;

namespace FactsDataset.Core;

/// <summary>A copy of a source that an archive keeps: where it is, what its bytes are, or both.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(FactsDataset.Core.Json.FieldGroupJsonConverter))]
#endif
public sealed record ArchivedCopy : IFieldGroup
{
    private ArchivedCopy(Uri? url, string? sha256)
    {
        Url = url;
        Sha256 = sha256;
    }

    /// <summary>Its address; <see langword="null"/> where nobody names one.</summary>
    public Uri? Url { get; }

    /// <summary>SHA-256 over its bytes, 64 lower-case hexadecimal digits; <see langword="null"/> where nobody took it.</summary>
    public string? Sha256 { get; }

    /// <summary>Makes a copy for a test.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="sha256">SHA-256 over its bytes, 64 lower-case hexadecimal digits.</param>
    public static ArchivedCopy Create(Uri? url = null, string? sha256 = null) => new(url, sha256);

    /// <summary>Reads the cells <c>url sha256</c>. Plumbing for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ArchivedCopy Read(FactStore store, ref RowReader reader)
    {
        Uri? url = reader.ReadUri();
        return new ArchivedCopy(url, reader.ReadText());
    }

    /// <inheritdoc/>
    public void Describe(IFieldVisitor visitor)
    {
        if (visitor is null)
        {
            throw new ArgumentNullException(nameof(visitor));
        }

        if (Url is { } url)
        {
            visitor.Text("url", url.OriginalString);
        }

        if (Sha256 is { } sha256)
        {
            visitor.Text("sha256", sha256);
        }
    }

    /// <summary>The address; the digest where there is none.</summary>
    public override string ToString() => Url?.OriginalString ?? Sha256 ?? string.Empty;
}
