using System.CommandLine;
using FactsDataset.Cli.Contradictions;
using FactsDataset.Cli.Rendering;

namespace FactsDataset.Cli.Commands;

/// <summary><c>facts contradictions</c>: what sources and speakers do not agree on.</summary>
internal static class ContradictionsCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("contradictions", "Shows facts that dispute, refute or correct one another side by side, and where sources differ within one.");
        command.SetAction(_ => Run(terminal));
        return command;
    }

    private static int Run(Terminal terminal)
    {
        IReadOnlyList<Contradiction> pairs = Contradiction.Find(Facts.All);
        foreach (Contradiction pair in pairs)
        {
            ContradictionView.Write(terminal, pair);
        }

        int variants = 0;
        foreach (IFact fact in Facts.All)
        {
            foreach (FactVariant variant in fact.Variants)
            {
                variants++;
                string places = string.Join(", ", variant.Evidence.Select(static item => $"{item.Source.Id} {item.Position}"));
                terminal.WriteLine($"{fact.Id}: another source has {variant.Field} as '{variant.Value}' ({places})");
            }
        }

        terminal.WriteLine($"{DiagnosticLines.Count(pairs.Count, "pair", "pairs")} of facts, {DiagnosticLines.Count(variants, "difference", "differences")} within one fact");
        return ExitCodes.Success;
    }
}
