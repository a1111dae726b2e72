using System.CommandLine;
using Graph.Evaluation.DataSets;
using Graph.Evaluation.Reporting;
using Graph.Evaluation.Treebanks;

namespace Graph.Evaluation.Commands;

/// <summary><c>ud</c>: scores parts of speech, subjects, objects and named arguments against treebanks of Universal Dependencies.</summary>
internal static class TreebankCommand
{
    private const int Examples = 5;

    public static Command Create(TextWriter output)
    {
        var gold = new Option<string[]>("--gold")
        {
            Description = "CoNLL-U files of a treebank; what is before _ in the name is the language",
            AllowMultipleArgumentsPerToken = true,
        };
        var predicted = new Option<string?>("--predicted")
        {
            Description = "CoNLL-U file of the same text as it was read, in the same order; without it each sentence is read here",
        };
        var errors = new Option<bool>("--errors")
        {
            Description = "list wrong parts of speech with words and wrong relations with sentences",
        };
        var examples = new Option<int>("--examples") { Description = "sentences a kind of error", DefaultValueFactory = _ => Examples };
        var command = new Command("ud", "Scores parts of speech and arguments against treebanks of Universal Dependencies.")
        {
            gold,
            predicted,
            errors,
            examples,
        };
        command.SetAction(parsed =>
        {
            var files = parsed.GetValue(gold) ?? [];
            if (files.Length == 0)
            {
                output.WriteLine("skipped: --gold names no CoNLL-U files");
            }

            foreach (var file in files)
            {
                Write(output, file, Score(file, parsed.GetValue(predicted)), parsed.GetValue(errors) ? parsed.GetValue(examples) : null);
            }
        });
        return command;
    }

    /// <summary>Scores a file of trees, or, where there is none, each gold sentence as the extractor reads it by itself.</summary>
    private static TreebankScoring Score(string gold, string? predicted)
    {
        if (predicted is null)
        {
            return TreebankFile.Score(gold);
        }

        var scoring = new TreebankScoring();
        scoring.Add([.. ConlluReader.Read(gold)], [.. ConlluReader.Read(predicted)]);
        return scoring;
    }

    private static void Write(TextWriter output, string file, TreebankScoring scoring, int? examples)
    {
        output.WriteLine(Path.GetFileName(file));
        if (examples is { } count)
        {
            scoring.Errors.Write(output, count);
        }

        if (scoring.Unaligned > 0)
        {
            output.WriteLine($"{scoring.Unaligned} sentences were read as another number of characters and count as missed");
        }

        output.Write(TextReport.Of(scoring.Card));
    }
}
