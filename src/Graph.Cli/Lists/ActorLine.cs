using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Lists;

/// <summary>An actor as <c>graph actors</c> shows it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Meant">Whom its id can mean.</param>
internal readonly record struct ActorLine(ActorNode Actor, IReadOnlyList<NodeId> Meant)
{
    private const string Nobodys = "ambiguous: ";

    /// <summary>A page of actors, with who else bears the names of persons.</summary>
    public static async Task<Page<ActorLine>> FindAsync(
        IGraphReader reader,
        ActorFilter filter,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var found = await reader.FindActorsAsync(filter, page, cancellation).ConfigureAwait(false);
        NodeId[] persons = [.. found.Items.Select(i => i.Value.Id).Where(id => id.Kind == NodeKind.Person)];
        var meant = await reader.MeantAsync(persons, cancellation).ConfigureAwait(false);
        return new Page<ActorLine>(
            [.. found.Items.Select(i => new PageItem<ActorLine>(new(i.Value, meant.GetValueOrDefault(i.Value.Id, [])), i.Cursor))],
            found.HasNext,
            found.Total,
            found.HasPrevious
        );
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            '\t',
            Actor.Id.Value,
            Actor.Kind.ToString().ToLowerInvariant(),
            ListOptions.Cell(Actor.Name),
            ListOptions.Cell(string.Join("; ", Actor.Aliases)),
            ListOptions.Cell(Namesakes)
        );

    /// <summary>Who else is called so; told as ambiguous where the name is that of no one of them.</summary>
    private string Namesakes
    {
        get
        {
            var id = Actor.Id;
            var others = string.Join("; ", Meant.Where(other => other != id));
            return others.Length > 0 && !Meant.Contains(id) ? Nobodys + others : others;
        }
    }
}
