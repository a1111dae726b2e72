using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>
/// A question but for the owners of what it asks for: those who ask the same, of these owners or of others, can be answered by one call.
/// </summary>
/// <param name="statement">What is run.</param>
/// <param name="parameters">Its parameters without the owners.</param>
/// <param name="page">Which rows of which parts are wanted.</param>
internal sealed class ListQuestion(CypherStatement statement, CypherParameters parameters, PageRequest page) : IEquatable<ListQuestion>
{
    private const string Owners = "owners";

    // A call that answers many is soon read, and leaves something for other processors of the server to do: it spares most of what several
    // calls cost as soon as it answers some.
    private const long MostRows = 4_000;
    private const long MostTogether = 16;
    private const int MostAlike = 200;
    private readonly string _signature = parameters.Signature();

    public CypherStatement Statement => statement;

    public PageRequest Page => page;

    /// <summary>Whether it asks about owners at all.</summary>
    public bool HasOwners => statement.Parameters.Contains(Owners);

    /// <summary>How many owners may share a call.</summary>
    public int MostOwners => HasOwners ? (int)Math.Clamp(MostRows / (Slice.Limit(page) * (page.Claims + 1L)), 1, MostTogether) : MostAlike;

    /// <summary>Asks about some owners.</summary>
    public Task<IReadOnlyList<CypherRow>> RunAsync(ICypherClient client, IEnumerable<string> owners, CancellationToken cancellation)
    {
        var all = new CypherParameters();
        foreach (var (name, value) in parameters)
        {
            all[name] = value;
        }

        if (HasOwners)
        {
            all[Owners] = owners;
        }

        return client.RunAsync(statement, all, cancellation);
    }

    /// <inheritdoc/>
    public bool Equals(ListQuestion? other) =>
        other is not null && statement.Text == other.Statement.Text && page == other.Page && _signature == other._signature;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ListQuestion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(statement.Name, page, _signature);
}
