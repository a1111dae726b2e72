using Graph.Evaluation.Treebanks;

namespace Graph.Evaluation.Tests.Treebanks;

/// <summary>Small trees written as <c>form/UPOS/head/relation</c>, a line a sentence.</summary>
internal static class Conllu
{
    public static Tree Tree(string words, string? text = null) => Assert.Single(Read(Lines(words, text)));

    public static List<Tree> Read(string conllu) => [.. ConlluReader.Read(new StringReader(conllu), "x.conllu")];

    public static string Lines(string words, string? text = null) =>
        (text is null ? "" : $"# text = {text}\n") + string.Concat(words.Split(' ').Select((w, i) => Line(i + 1, w.Split('/')))) + "\n";

    private static string Line(int id, string[] word) =>
        $"{id}\t{word[0].Replace('_', ' ')}\t_\t{word[1]}\t_\t_\t{word[2]}\t{word[3]}\t_\t_\n";
}
