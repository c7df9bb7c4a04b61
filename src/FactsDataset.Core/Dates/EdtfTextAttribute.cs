#if FACTS_COMPILER
namespace FactsDataset.Compiler.Shared;
#else
namespace FactsDataset.Core;
#endif

/// <summary>
/// Says that a text is a date in the Extended Date/Time Format: <c>[EdtfText] string when</c>. Constants that are passed
/// to such a parameter, or put in such a field or property, are checked at compile time, as those are that
/// <see cref="EdtfDate.Parse"/> takes.
/// </summary>
/// <remarks>
/// A text that is no date is the error FACT9004, at the character that is wrong. A <see langword="null"/>, and a text that
/// is known only when the program runs, are not looked at.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
public sealed class EdtfTextAttribute : Attribute
{
}
