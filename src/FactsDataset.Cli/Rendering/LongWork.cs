using Spectre.Console;

namespace FactsDataset.Cli.Rendering;

/// <summary>Shows on the error stream what is being done, where a person looks on and it takes long enough to wonder.</summary>
internal static class LongWork
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    /// <summary>Does work that consists of steps, and shows how far it is.</summary>
    /// <param name="terminal">Where somebody may look on.</param>
    /// <param name="what">What is done.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">The work; it calls what it is given at every step, which stops it where it was asked to.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static void Run(Terminal terminal, string what, int steps, Action<Action> work)
    {
        int done = 0;
        if (terminal.Progress is not { } console)
        {
            work(Step);
            return;
        }

        Task task = Task.Run(() => work(Step));
        if (Task.WaitAny([task], Patience) < 0)
        {
            console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).AutoClear(true).Start(progress =>
            {
                ProgressTask bar = progress.AddTask(Markup.Escape(VisibleText.Of(what)), maxValue: Math.Max(1, steps));
                while (Task.WaitAny([task], TimeSpan.FromMilliseconds(100)) < 0)
                {
                    bar.Value = Volatile.Read(ref done);
                }
            });
        }

        task.GetAwaiter().GetResult();

        void Step()
        {
            terminal.Stop.ThrowIfCancellationRequested();
            Interlocked.Increment(ref done);
        }
    }

    /// <summary>Does the work, and says what it is while it lasts.</summary>
    /// <param name="terminal">Where somebody may look on.</param>
    /// <param name="what">What is done, such as <c>Reading facts</c>.</param>
    /// <param name="work">The work.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static T Run<T>(Terminal terminal, string what, Func<T> work) => Run(terminal, what, _ => work());

    /// <summary>Does the work, which may say more exactly what it is at.</summary>
    /// <param name="terminal">Where somebody may look on.</param>
    /// <param name="what">What is done.</param>
    /// <param name="work">The work; what it is given says what is done now, and stops it where it was asked to.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static T Run<T>(Terminal terminal, string what, Func<Action<string>, T> work)
    {
        string now = what;
        terminal.Stop.ThrowIfCancellationRequested();
        if (terminal.Progress is not { } console)
        {
            T made = work(Report);
            terminal.Stop.ThrowIfCancellationRequested();
            return made;
        }

        Task<T> task = Task.Run(() => work(Report));
        if (Task.WaitAny([task], Patience) < 0)
        {
            console.Status().Start(Markup.Escape(VisibleText.Of(what)), status =>
            {
                while (Task.WaitAny([task], TimeSpan.FromMilliseconds(100)) < 0)
                {
                    // Work that does not ask is left to itself, and what it makes is not used; the terminal is as it was before.
                    terminal.Stop.ThrowIfCancellationRequested();
                    status.Status(Markup.Escape(VisibleText.Of(Volatile.Read(ref now))));
                }
            });
        }

        T result = task.GetAwaiter().GetResult();
        terminal.Stop.ThrowIfCancellationRequested();
        return result;

        void Report(string text)
        {
            terminal.Stop.ThrowIfCancellationRequested();
            Volatile.Write(ref now, text);
        }
    }
}
