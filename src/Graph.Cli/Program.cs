using Graph.Cli;
using Graph.Cli.Terminals;

using var stop = new StopSignals();
using var terminal = Terminal.OfProcess();
return await GraphCommand.RunAsync(args, terminal, stop.Token).ConfigureAwait(false);
