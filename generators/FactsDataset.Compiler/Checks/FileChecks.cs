using FactsDataset.Compiler.Linking;

namespace FactsDataset.Compiler.Checks;

/// <summary>Runs a check that looks at single files for those that an edit touches; what it found in all others stands.</summary>
internal sealed class FileChecks(IFileCheck check) : ICheck
{
    public void Run(CheckContext context, List<Finding> findings)
    {
        foreach (CheckedFile file in context.Files)
        {
            if (!file.IsChecked)
            {
                file.Run(check, context);
            }

            findings.AddRange(file.FindingsOf(check));
        }
    }
}
