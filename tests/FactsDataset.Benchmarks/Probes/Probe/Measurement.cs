namespace Probe;

/// <summary>A figure, its unit, and what was read to get it.</summary>
internal readonly record struct Measurement(double Value, string Unit, string Read);
