namespace Graph.Storage;

/// <summary>The lists that have cursors; their names stand in the cursors.</summary>
internal enum PagedList
{
    Actors,
    Articles,
    Claims,
    Events,
    Quotes,
    RankedActors,
    RankedRelations,
    Relations,
    Resolutions,
}
