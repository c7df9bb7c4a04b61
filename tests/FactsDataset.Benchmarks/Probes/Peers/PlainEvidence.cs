namespace Peers;

/// <summary>Where something is said, as somebody writes it by hand.</summary>
public sealed record PlainEvidence(string Source, string At, string Digest);
