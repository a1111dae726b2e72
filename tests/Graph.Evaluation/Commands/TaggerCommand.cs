using System.CommandLine;
using Graph.Evaluation.Tagging;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Evaluation.Commands;

/// <summary><c>tagger</c>: trains the tagger of a pack on treebanks of Universal Dependencies, and scores it.</summary>
internal static class TaggerCommand
{
    public static Command Create(TextWriter output)
    {
        var language = new Argument<string>("LANGUAGE") { Description = "the pack: sv, en …" };
        var train = new Option<string[]>("--train")
        {
            Description = "CoNLL-U files to train on (.conll: the first edition of UD Swedish)",
            AllowMultipleArgumentsPerToken = true,
        };
        var model = new Option<string?>("--model") { Description = "file that takes the model; without it the model is only scored" };
        var score = new Option<string[]>("--score") { Description = "CoNLL-U files to score on", AllowMultipleArgumentsPerToken = true };
        var command = new Command("tagger", "Trains the tagger of a pack, and scores it beside the lexicon's rules.")
        {
            language,
            train,
            model,
            score,
        };
        command.SetAction(parsed =>
        {
            var pack = PackLibrary.Embedded.Of(parsed.GetRequiredValue(language));
            var tagger = Tagger.Of(pack);
            if (parsed.GetValue(train) is { Length: > 0 } files)
            {
                var file = PerceptronTrainer.Train(pack, TreebankSentences.Read(files, pack)).ToBytes();
                if (parsed.GetValue(model) is { } path)
                {
                    File.WriteAllBytes(path, file);
                    output.WriteLine($"{path}: {file.Length} bytes");
                }

                tagger = new Tagger(pack, TaggerModel.Read(new MemoryStream(file)));
            }

            foreach (var path in parsed.GetValue(score) ?? [])
            {
                var sentences = TreebankSentences.Read([path], pack);
                output.WriteLine(Path.GetFileName(path));
                output.WriteLine($"  lexicon's rules  {TaggingScore.Of(new Tagger(new LexiconRules(pack)), sentences)}");
                output.WriteLine($"  tagger           {TaggingScore.Of(tagger, sentences)}");
            }
        });
        return command;
    }
}
