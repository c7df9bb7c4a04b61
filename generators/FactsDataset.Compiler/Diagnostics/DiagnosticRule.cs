namespace FactsDataset.Compiler.Diagnostics;

/// <summary>One row of the catalogue: a kind of mistake that the compiler reports.</summary>
/// <param name="Id">The stable id, such as <c>FACT2001</c>.</param>
/// <param name="Category">The stage that reports it.</param>
/// <param name="Title">What is wrong, without the particulars.</param>
/// <param name="Message">A composite format string: what is wrong, and what to write instead.</param>
/// <param name="Severity">What it does to a build.</param>
internal sealed record DiagnosticRule(string Id, string Category, string Title, string Message, RuleSeverity Severity);
