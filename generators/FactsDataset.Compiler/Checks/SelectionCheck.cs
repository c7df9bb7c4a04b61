using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>One rule that looks at certain files together. What it found stands until an edit touches one of them.</summary>
internal abstract class SelectionCheck : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        Memory memory = context.MemoryOf<Memory>(this);
        List<CheckedFile> files = context.Files.Where(Concerns).ToList();
        if (!files.SequenceEqual(memory.Files))
        {
            memory.Files = files;
            memory.Findings = [];
            Run(context, files, memory.Findings);
        }

        findings.AddRange(memory.Findings);
    }

    /// <summary>Whether a file is looked at.</summary>
    protected abstract bool Concerns(CheckedFile file);

    /// <summary>Reports every breach of the rule in those files.</summary>
    protected abstract void Run(CheckContext context, List<CheckedFile> files, List<Finding> findings);

    /// <summary>The files that were looked at last, and what was found in them.</summary>
    private sealed class Memory
    {
        public List<CheckedFile> Files { get; set; } = [];

        public List<Finding> Findings { get; set; } = [];
    }
}
