using System.Globalization;
using Graph.Cli.Observation;
using Graph.Cli.Terminals;
using Graph.Extraction;
using Graph.Import.Articles;
using Graph.Import.Fetching;
using Graph.Import.Pipeline;
using Graph.Import.Shards;
using Graph.Import.Sources;
using Graph.Model;

namespace Graph.Cli.Inputs;

/// <summary>From paths to graphs.</summary>
internal sealed class ArticleStream
{
    private readonly Terminal _terminal;
    private readonly InputSettings _settings;
    private readonly FoundSources _found;
    private readonly SourceReader _reader;

    /// <summary>Finds what the paths mean.</summary>
    /// <param name="settings">What to read and how.</param>
    /// <param name="terminal">Whose standard input <c>-</c> means.</param>
    /// <param name="standardInput">What stands for standard input instead, or null.</param>
    /// <exception cref="Language.Lexicons.PackException">A language pack of the user's is broken.</exception>
    public ArticleStream(InputSettings settings, Terminal terminal, Stream? standardInput = null)
    {
        (_settings, _terminal) = (settings, terminal);
        Extractor = new ArticleExtractor(settings.Options.Packs);
        _found = SourceFinder.Find(settings.Paths);
        Fetch = (address, edition, stop) => terminal.Visitor.GetAsync(address, edition, stop);
        _reader = new SourceReader(settings.Options, standardInput ?? terminal.Input)
        {
            Selection = source => Selection(source),
            Fetch = (address, edition, stop) => Fetch(address, edition, stop),
        };
    }

    /// <summary>The part of the articles that is worked on.</summary>
    public Shard Shard => _settings.Shard;

    /// <summary>What reads the articles.</summary>
    public ArticleExtractor Extractor { get; }

    /// <summary>Which results of a source are wanted.</summary>
    public Func<ArticleSource, SourceSelection> Selection { get; set; } = _ => SourceSelection.All;

    /// <summary>Fetches an address, given what was told of its version.</summary>
    public Func<Uri, string?, CancellationToken, Task<FetchedPage>> Fetch { get; set; }

    /// <summary>What the paths mean.</summary>
    public IReadOnlyList<SourceResult> Sources => _found.Sources;

    /// <summary>How far the reading is.</summary>
    public ReadingProgress Reading => _reader.Progress;

    /// <summary>Size of all files in bytes.</summary>
    public long Size => _found.Sources.Sum(s => s.Source?.Size ?? 0);

    /// <summary>Says how much was passed over because it is no article.</summary>
    public void TellPassedOver()
    {
        if (_found.PassedOver.Words() is { } words)
        {
            _terminal.Report($"graph: {words}");
        }
    }

    /// <summary>Articles and problems in the order of the sources, with nothing extracted.</summary>
    public IAsyncEnumerable<ReadResult> ReadAsync(CancellationToken cancellation) => _reader.ReadAsync(_found, cancellation);

    /// <summary>Whether what was read belongs to the part that is worked on.</summary>
    public bool IsHere(ReadResult read) =>
        (read.Article?.Id ?? read.Graph?.Article.Id ?? read.Withdrawn) is not { } article || Shard.Has(article);

    /// <summary>The graphs and problems in the order of the sources.</summary>
    public IAsyncEnumerable<ExtractionResult> GraphsAsync(CancellationToken cancellation) =>
        new ExtractionPipeline(ExtractionTelemetry.Of(Extractor), _settings.Threads) { Shard = Shard }.RunAsync(
            _reader.ReadAsync(_found, cancellation),
            cancellation
        );

    /// <summary>A hash of names and sizes of the sources: the same for all parts of one work, wherever the files stand.</summary>
    public string Fingerprint() =>
        StableHash.Of(
            string.Join(
                '\n',
                _found.Sources.Select(s =>
                    string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(s.Source?.Path)}|{s.Source?.Size}")
                )
            )
        );
}
