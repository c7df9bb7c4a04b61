namespace System.Runtime.CompilerServices;

/// <summary>What records need from a framework that lacks it.</summary>
internal static class IsExternalInit;
