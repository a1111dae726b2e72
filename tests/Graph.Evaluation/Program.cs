using System.Text;
using Graph.Evaluation.Commands;

Console.OutputEncoding = Encoding.UTF8;
return EvaluationCommand.Run(args, Console.Out, Console.Error);
