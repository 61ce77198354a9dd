return P0Analyzer.Cli.Application.Run(args, P0Analyzer.Cli.Terminal.OfProcess());
