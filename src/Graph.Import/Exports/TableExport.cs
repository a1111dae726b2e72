using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Import.Exports;

/// <summary>A folder of tables: everything that can be seen in a Neo4j store, as CSV for <c>neo4j-admin database import</c> into a new
/// database, or as Parquet for what reads that.</summary>
public sealed class TableExport : IAsyncDisposable
{
    /// <summary>What the form cannot hold, in one line.</summary>
    public const string Loses =
        "attributes and cues of claims, mentions' places; it makes a database to look at, not a store that graph can go on writing (that is: graph copy)";

    /// <summary>What <c>neo4j-admin</c> is to be told, in the folder of the files.</summary>
    public const string Arguments =
        "database import full neo4j --multiline-fields=true --nodes=entities.csv --nodes=quotes.csv --nodes=articles.csv --nodes=claims.csv --relationships=relations.csv --relationships=links.csv";

    /// <summary>The form that <c>neo4j-admin</c> reads.</summary>
    public const string Csv = "neo4j-csv";

    /// <summary>The form in columns.</summary>
    public const string Parquet = "parquet";

    private const int PageSize = 1000;

    private readonly ITable _entities;
    private readonly ITable _quotes;
    private readonly ITable _articles;
    private readonly ITable _claims;
    private readonly ITable _relations;
    private readonly ITable _links;
    private readonly HashSet<NodeId> _seen = [];

    /// <summary>Makes the files in a folder, which is made where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="form"><see cref="Csv"/> or <see cref="Parquet"/>.</param>
    public TableExport(string folder, string form)
    {
        var path = Directory.CreateDirectory(folder).FullName;
        _entities = Table("entities", "id:ID,name,aliases:string[],names:string[],nameCounts:int[],symbol,:LABEL");
        _quotes = Table("quotes", "id:ID,text,direct:boolean,:LABEL");
        _articles = Table("articles", "id:ID,title,language,published:date,source,url,text,:LABEL");
        _claims = Table(
            "claims",
            "id:ID,type,negated:boolean,modality,date:date,precision,seen:date,place,confidence:double,sentence,trigger,extractor,rule,:LABEL"
        );
        _relations = Table("relations", ":START_ID,:END_ID,:TYPE,id,support:int,confidence:double,modality,firstSeen:date,lastSeen:date");
        _links = Table("links", ":START_ID,:END_ID,:TYPE");

        ITable Table(string name, string heading) =>
            form == Parquet ? new ParquetFile(path, name + ".parquet", heading) : new CsvFile(path, name + ".csv", heading);
    }

    /// <summary>Writes the whole store.</summary>
    public async Task WriteAsync(IGraphStore store, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        await EntitiesAsync(store, cancellation).ConfigureAwait(false);
        await foreach (var graph in store.ResolvedAsync(cancellation).ConfigureAwait(false))
        {
            Write(graph);
            await FlushAsync(cancellation).ConfigureAwait(false);
        }

        await RelationsAsync(store, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var table in All)
        {
            await table.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ITable[] All => [_entities, _quotes, _articles, _claims, _relations, _links];

    private async Task FlushAsync(CancellationToken cancellation)
    {
        foreach (var table in All)
        {
            await table.FlushAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task EntitiesAsync(IGraphStore store, CancellationToken cancellation)
    {
        await foreach (
            var actor in Lists
                .AllAsync((page, stop) => store.FindActorsAsync(new ActorFilter(), page, stop), PageSize, cancellation)
                .ConfigureAwait(false)
        )
        {
            _entities.Row(
                actor.Id.Value,
                actor.Name,
                List(actor.Aliases),
                List([.. actor.Given.Select(g => g.Name)]),
                List([.. actor.Given.Select(g => g.Articles.ToString(CultureInfo.InvariantCulture))]),
                null,
                $"Entity;Actor;{actor.Id.Kind}"
            );
            await _entities.FlushAsync(cancellation).ConfigureAwait(false);
        }

        await foreach (
            var resolution in Lists
                .AllAsync((page, stop) => store.FindResolutionsAsync(new ResolutionFilter(), page, stop), PageSize, cancellation)
                .ConfigureAwait(false)
        )
        {
            _entities.Row(resolution.Id.Value, resolution.Name, null, null, null, resolution.Symbol, "Entity;Resolution");
        }
    }

    private async Task RelationsAsync(IGraphStore store, CancellationToken cancellation)
    {
        await foreach (
            var relation in Lists
                .AllAsync((page, stop) => store.FindRelationsAsync(new RelationFilter(), page, stop), PageSize, cancellation)
                .ConfigureAwait(false)
        )
        {
            var type = RelationVocabulary.NameOf(relation.Type);
            _relations.Row(
                relation.Subject.Value,
                (relation.Object ?? relation.Subject).Value,
                relation.Negated ? "NOT_" + type : type,
                relation.Id.Value,
                relation.Support,
                relation.Confidence,
                relation.Modality.ToString().ToUpperInvariant(),
                relation.FirstSeen,
                relation.LastSeen
            );
            await _relations.FlushAsync(cancellation).ConfigureAwait(false);
        }
    }

    private void Write(ArticleGraph graph)
    {
        var article = graph.Article;
        _articles.Row(
            article.Id.Value,
            article.Title,
            article.Language,
            article.Published,
            article.Source,
            article.Url,
            article.Text,
            "Article"
        );
        foreach (var gathering in graph.Events.Where(e => _seen.Add(e.Id)))
        {
            _entities.Row(gathering.Id.Value, gathering.Name, null, null, null, null, "Entity;Event");
        }

        var mentioned = graph.Actors.Select(a => a.Id).Concat(graph.Resolutions.Select(r => r.Id)).Concat(graph.Events.Select(e => e.Id));
        foreach (var id in mentioned)
        {
            _links.Row(article.Id.Value, id.Value, "MENTIONS");
        }

        foreach (var claim in graph.Claims.DistinctBy(c => c.Id))
        {
            Write(article, claim);
        }
    }

    private void Write(Article article, Claim claim)
    {
        if (claim.Quote is { } quote && _seen.Add(quote.Id))
        {
            _quotes.Row(quote.Id.Value, quote.Text, quote.Direct, "Entity;Quote");
        }

        _claims.Row(
            claim.Id.Value,
            RelationVocabulary.NameOf(claim.Type),
            claim.Negated,
            claim.Modality.ToString().ToUpperInvariant(),
            claim.Date?.Start,
            claim.Date?.Precision.ToString().ToUpperInvariant(),
            claim.Date?.Start ?? article.Published,
            claim.Place,
            claim.Confidence,
            claim.Evidence.Sentence.Of(article.Text),
            claim.Evidence.Trigger.Of(article.Text),
            claim.Extractor,
            claim.Rule,
            "Claim"
        );
        _links.Row(claim.Id.Value, article.Id.Value, "FROM_ARTICLE");
        if (claim.Subject is { } subject)
        {
            _links.Row(claim.Id.Value, subject.Value, "SUBJECT");
        }

        if (claim.Object is { } target)
        {
            _links.Row(claim.Id.Value, target.Value, "OBJECT");
        }

        if (claim.AttributedTo is { } source)
        {
            _links.Row(claim.Id.Value, source.Value, "ATTRIBUTED_TO");
        }
    }

    // The sign between the items of a list cannot stand in one of them.
    private static string? List(IReadOnlyCollection<string> items) =>
        items.Count == 0 ? null : string.Join(';', items.Select(i => i.Replace(';', ',')));
}
