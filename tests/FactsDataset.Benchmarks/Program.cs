using BenchmarkDotNet.Running;

// A filter chooses: --filter '*FirstFact*'; --list flat names all there are.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
