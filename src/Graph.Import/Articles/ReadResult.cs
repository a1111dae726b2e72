using Graph.Model;

namespace Graph.Import.Articles;

/// <summary>What reading an input gave: an article or the reason why not, exactly one of them.</summary>
public readonly record struct ReadResult
{
    private ReadResult(Article? article, InputProblem? problem) => (Article, Problem) = (article, problem);

    /// <summary>The article, or null where it was refused.</summary>
    public Article? Article { get; }

    /// <summary>Why it was refused, or null.</summary>
    public InputProblem? Problem { get; }

    /// <summary>An article that was read.</summary>
    public static ReadResult Of(Article article) => new(article, null);

    /// <summary>An input that was refused.</summary>
    public static ReadResult Refused(string path, int? line, string message, string remedy) =>
        new(null, new InputProblem(path, line, message, remedy));

    /// <summary>An input that was refused.</summary>
    public static ReadResult Refused(InputProblem problem) => new(null, problem);
}
