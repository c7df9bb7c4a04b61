namespace VerifyTests;

/// <summary>A snapshot differs, is new, or is no longer produced. Internal, as in Verify: tests see the message.</summary>
internal sealed class VerifyException(string message) : Exception(message);
