using System.Security.Cryptography;
using System.Text;

namespace FactsDataset.Cli.Differences;

/// <summary>Ids made of what they stand for, so that they are the same whenever they are made.</summary>
internal static class ChangeIds
{
    /// <summary>The id of a change: of the dataset that it is of, the entry, and what became of it.</summary>
    public static string Of(string dataset, EntryChange change)
    {
        IEnumerable<string> fields = change.Fields.SelectMany(static field => new[]
        {
            field.Path,
            field.IsItem ? "item" : "value",
            field.Old is { } old ? CompactJson.Canonical(old) : "none",
            field.New is { } @new ? CompactJson.Canonical(@new) : "none",
        });
        return Of([
            dataset, change.Group.ToString(), change.Kind, change.Id, change.PresentId ?? string.Empty, change.RetractedOn ?? string.Empty,
            change.RetractedBecause ?? string.Empty, .. fields, .. change.MoreFormerIds]);
    }

    /// <summary>An id (RFC 9562, version 8) made of the SHA-256 of texts in their order.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        // The length before each keeps one text from passing for two.
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts.Select(static text => FormattableString.Invariant($"{text.Length}:{text}")))));
        Span<byte> id = hash.AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(id, bigEndian: true);
    }
}
