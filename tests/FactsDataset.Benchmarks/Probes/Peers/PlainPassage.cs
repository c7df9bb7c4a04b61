namespace Peers;

/// <summary>A passage as somebody writes it by hand: plain properties, no reference resolved.</summary>
public sealed record PlainPassage(
    string Id,
    string Title,
    string When,
    string Outcome,
    string Captain,
    string From,
    string To,
    string Note,
    PlainEvidence[] Evidence);
