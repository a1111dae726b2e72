using Graph.Evaluation.Treebanks;

namespace Graph.Evaluation.DataSets;

/// <summary>A file of a treebank; what is before _ in its name is its language.</summary>
internal static class TreebankFile
{
    /// <summary>Scores each of its sentences as the extractor reads it by itself.</summary>
    public static TreebankScoring Score(string path)
    {
        var scoring = new TreebankScoring();
        var language = Path.GetFileName(path).Split('_')[0];
        foreach (var tree in ConlluReader.Read(path))
        {
            scoring.Add([tree], Reading.TreesOf(tree.Text, language));
        }

        return scoring;
    }
}
