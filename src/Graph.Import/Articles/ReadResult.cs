using System.Diagnostics.CodeAnalysis;
using Graph.Model;

namespace Graph.Import.Articles;

/// <summary>What reading an input gave: an article, the graph of one, a withdrawal of one, or the reason why not, exactly one of
/// them.</summary>
public readonly record struct ReadResult
{
    private readonly string? _path;

    private ReadResult(string path) => _path = path;

    /// <summary>The article, or null.</summary>
    public Article? Article { get; private init; }

    /// <summary>The graph of an article from which it was extracted before, or null.</summary>
    public ArticleGraph? Graph { get; private init; }

    /// <summary>The article that its publisher takes back, or null.</summary>
    public NodeId? Withdrawn { get; private init; }

    /// <summary>The version that is taken back, if the publisher counts them.</summary>
    public int? WithdrawnVersion { get; private init; }

    /// <summary>Why the input was refused, or null.</summary>
    public InputProblem? Problem { get; private init; }

    /// <summary>What is odd about an article that was read all the same, or null.</summary>
    public InputProblem? Warning { get; init; }

    /// <summary>Where it stood; the reader of sources fills it in.</summary>
    public SourcePosition Position { get; init; }

    /// <summary>Where the next article begins, for formats that can be entered in the middle.</summary>
    public ResumePoint? Next { get; init; }

    /// <summary>The work that is left, for results that many threads may work out at once.</summary>
    internal Func<ReadResult>? Later { get; private init; }

    /// <summary>What comes of it when the work that is left is done.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The fault is reported with its article.")]
    public ReadResult Resolve()
    {
        if (Later is null)
        {
            return this;
        }

        try
        {
            return Later() with { Position = Position, Next = Next };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var message = $"the page cannot be read ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")})";
            return Refused(_path ?? "", null, message, "take it out, and report it with this page") with
            {
                Position = Position,
                Next = Next,
            };
        }
    }

    /// <summary>A result of which most of the work is still to do.</summary>
    internal static ReadResult Of(string path, Func<ReadResult> later) => new(path) { Later = later };

    /// <summary>An article that was read.</summary>
    public static ReadResult Of(Article article) => new() { Article = article };

    /// <summary>An article that was extracted before.</summary>
    public static ReadResult Of(ArticleGraph graph) => new() { Graph = graph };

    /// <summary>An article that its publisher takes back.</summary>
    public static ReadResult Withdraw(NodeId article, int? version) => new() { Withdrawn = article, WithdrawnVersion = version };

    /// <summary>An input that was refused.</summary>
    public static ReadResult Refused(string path, int? line, string message, string remedy) =>
        Refused(new InputProblem(path, line, message, remedy));

    /// <summary>An input that was refused.</summary>
    public static ReadResult Refused(InputProblem problem) => new() { Problem = problem };
}
