using System.Globalization;

namespace FactsDataset.Benchmarks.Measuring;

/// <summary>
/// Puts subjects through the cases of a benchmark: fresh processes, one after another, in turns, so that whatever else the
/// machine does meets all of them alike.
/// </summary>
internal static class Measurer
{
    public static List<MeasuredCase> Measure(CaseList list, IReadOnlyList<int> sizes, IReadOnlyList<Deployment> deployments, int rounds)
    {
        List<MeasuredCase> measured = [];
        foreach (int size in sizes)
        {
            ProbeFolder folder = new(size);
            Console.Error.WriteLine($"{size} facts: writing and building");
            folder.Write();
            List<Turn> turns = Turns(list, size, deployments);
            turns.ForEach(turn => folder.Program(turn.Deployment));
            for (int round = 1; round <= rounds; round++)
            {
                Console.Error.WriteLine($"{size} facts: round {round} of {rounds}");
                turns.ForEach(turn => turn.Run(folder));
            }

            Agree(turns);
            measured.AddRange(turns.Select(turn => turn.Result(list.Benchmark, size)));
        }

        return measured;
    }

    private static List<Turn> Turns(CaseList list, int size, IReadOnlyList<Deployment> deployments) =>
    [
        .. from entry in list.Cases
           from subject in entry.Subjects
           where CaseList.Fits(subject, size)
           from deployment in deployments
           where deployment == Deployment.Jit || subject is "product" or "hand"
           select new Turn(entry.Case, subject, deployment),
    ];

    /// <summary>Whoever walks all facts must have read the same, or the figures compare nothing.</summary>
    private static void Agree(List<Turn> turns)
    {
        foreach (IGrouping<string, Turn> group in turns.Where(static turn => turn.Case is not ("title" or "find")).GroupBy(static turn => turn.Case))
        {
            string[] read = group.Select(static turn => turn.Read).Distinct().ToArray();
            if (read.Length > 1)
            {
                throw new InvalidOperationException(
                    $"The subjects of {group.Key} read different things: " + string.Join(", ", group.Select(static turn => turn.Subject + " " + turn.Read)));
            }
        }
    }

    private sealed class Turn(string name, string subject, Deployment deployment)
    {
        private readonly List<double> _values = [];
        private string _unit = string.Empty;

        public string Case => name;

        public string Subject => subject;

        public Deployment Deployment => deployment;

        public string Read { get; private set; } = string.Empty;

        public void Run(ProbeFolder folder)
        {
            string[] parts = ChildProcess.Run(folder.Program(deployment), [name, subject, folder.Folder]).TrimEnd().Split(' ', 3);
            _values.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            _unit = parts[1];
            Read = parts[2];
        }

        public MeasuredCase Result(string benchmark, int size)
        {
            _values.Sort();
            double middle = (_values[(_values.Count - 1) / 2] + _values[_values.Count / 2]) / 2;
            string who = deployment == Deployment.Jit ? subject : subject + "-" + deployment.ToString().ToLowerInvariant();
            return new MeasuredCase(benchmark, size, name, who, middle, _unit);
        }
    }
}
