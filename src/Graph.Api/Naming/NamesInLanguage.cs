using Graph.Api.Actors;
using Graph.Api.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL.DataLoader;

namespace Graph.Api.Naming;

/// <summary>
/// Names of resolutions and gatherings in one language: as articles of it call them, else from what is told of them, else as articles of
/// another language do. What several ask for is read together.
/// </summary>
internal sealed class NamesInLanguage
{
    private const int FactsRead = 12;
    private const int Named = 2;
    private static readonly ClaimFilter s_parts = new()
    {
        Types = [RelationType.Concerns, RelationType.Vetoed, RelationType.Sponsored],
        Negated = false,
    };
    private static readonly ClaimFilter s_votes = new()
    {
        Types = [.. Enum.GetValues<RelationType>().Where(RelationVocabulary.IsVote)],
        Negated = false,
    };
    private static readonly ClaimFilter s_any = new() { Negated = false };

    private readonly IGraphReader _reader;
    private readonly IActorLabels _labels;
    private readonly INodePhrases _phrases;
    private readonly string _language;
    private readonly BatchLoader<NodeId, string> _names;

    public NamesInLanguage(IGraphReader reader, IActorLabels labels, INodePhrases phrases, string language)
    {
        (_reader, _labels, _phrases, _language) = (reader, labels, phrases, language);
        _names = new(FindAsync);
    }

    /// <summary>The name of a node, which is called so in some language.</summary>
    public IDataLoaderResult<string> Of(NodeId node, string name)
    {
        var found = _names.Load(node);
        return new LoadResult<string>(async cancellation => await found.GetResultAsync(cancellation).ConfigureAwait(false) ?? name);
    }

    private async Task<IReadOnlyDictionary<NodeId, string>> FindAsync(IReadOnlyCollection<NodeId> ids, CancellationToken cancellation)
    {
        var told = await _reader.NamesInAsync(_language, ids, cancellation).ConfigureAwait(false);
        var (names, others) = (told.ToDictionary(), ids.Where(id => !told.ContainsKey(id)).ToLookup(id => id.Kind));
        await ResolutionsAsync([.. others[NodeKind.Resolution]], names, cancellation).ConfigureAwait(false);
        await GatheringsAsync([.. others[NodeKind.Event]], names, cancellation).ConfigureAwait(false);
        return names;
    }

    private async Task ResolutionsAsync(NodeId[] ids, Dictionary<NodeId, string> names, CancellationToken cancellation)
    {
        if (ids is [])
            return;
        var parts = await ClaimsAsync(ids, s_parts, FactsRead, cancellation).ConfigureAwait(false);
        var votes = await ClaimsAsync(ids, s_votes, FactsRead, cancellation).ConfigureAwait(false);
        var ends = parts
            .Values.SelectMany(claims => claims.SelectMany(c => new[] { c.Subject, c.Object }))
            .Concat(votes.Values.Select(BodyOf))
            .OfType<NodeId>();
        var actors = await ActorsAsync([.. ends.Where(id => id.Kind.IsActor()).Distinct()], cancellation).ConfigureAwait(false);
        foreach (var id in ids)
        {
            var told = parts.GetValueOrDefault(id, []);
            string[] Those(RelationType type, Func<Claim, NodeId?> end) =>
                [
                    .. told.Where(c => c.Type == type)
                        .Select(end)
                        .OfType<NodeId>()
                        .Distinct()
                        .Order()
                        .Take(Named)
                        .Select(actors.GetValueOrDefault)
                        .OfType<string>(),
                ];
            var facts = new ResolutionFacts(
                Those(RelationType.Concerns, c => c.Object),
                Those(RelationType.Vetoed, c => c.Subject),
                Those(RelationType.Sponsored, c => c.Subject),
                BodyOf(votes.GetValueOrDefault(id, [])) is { } body ? actors.GetValueOrDefault(body) : null,
                votes.GetValueOrDefault(id, []).Select(DayOf).Min()
            );
            Add(names, id, _phrases.Resolution(_language, facts));
        }
    }

    private async Task GatheringsAsync(NodeId[] ids, Dictionary<NodeId, string> names, CancellationToken cancellation)
    {
        if (ids is [])
            return;
        var claims = await ClaimsAsync(ids, s_any, FactsRead, cancellation).ConfigureAwait(false);
        var told = ids.ToDictionary(id => id, id => new ToldGathering(claims.GetValueOrDefault(id, [])));
        var actors = await ActorsAsync([.. told.Values.SelectMany(g => g.Actors).Distinct()], cancellation).ConfigureAwait(false);
        foreach (var (id, gathering) in told)
            Add(names, id, _phrases.Gathering(_language, gathering.Facts(actors)));
    }

    private static void Add(Dictionary<NodeId, string> names, NodeId id, string? name)
    {
        if (name is not null)
            names.Add(id, name);
    }

    private static NodeId? BodyOf(Claim[] claims) => ToldGathering.ActorOf(claims, "body");

    private static DateOnly? DayOf(Claim claim) => claim.Date is { Precision: DatePrecision.Day, Start: { } day } ? day : null;

    private async Task<Dictionary<NodeId, Claim[]>> ClaimsAsync(NodeId[] ids, ClaimFilter filter, int rows, CancellationToken cancellation)
    {
        var pages = await _reader.ClaimsOfAsync(ids, filter, new PageRequest(rows, FromEnd: true), cancellation).ConfigureAwait(false);
        return pages.ToDictionary(p => p.Key, p => p.Value.Items.Select(i => i.Value.Claim).ToArray());
    }

    /// <summary>The names of actors; a state has one in the language whether articles speak of it or not.</summary>
    private async Task<Dictionary<NodeId, string>> ActorsAsync(NodeId[] ids, CancellationToken cancellation)
    {
        var names = ids.Select(id => (Id: id, Name: _labels.Find(id, _language)))
            .Where(n => n.Name is not null)
            .ToDictionary(n => n.Id, n => n.Name!);
        var others = ids.Where(id => !names.ContainsKey(id)).ToArray();
        if (others is [])
            return names;
        foreach (var (id, actor) in await _reader.ActorsAsync(others, cancellation).ConfigureAwait(false))
            names.Add(id, actor.Name);
        return names;
    }
}
