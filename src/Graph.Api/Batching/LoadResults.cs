using Graph.Model;
using GraphQL.DataLoader;

namespace Graph.Api.Batching;

/// <summary>Makes results of values and of other results.</summary>
internal static class LoadResults
{
    /// <summary>A value that is known already.</summary>
    public static IDataLoaderResult<T> Of<T>(T value) => new KnownResult<T>(value);

    /// <summary>What <paramref name="map"/> makes of the value of <paramref name="source"/>; null stays null.</summary>
    public static IDataLoaderResult<TOut?> Map<TIn, TOut>(this IDataLoaderResult<TIn?> source, Func<TIn, TOut> map)
        where TIn : class
        where TOut : class => new OptionalResult<TIn, TOut>(source, map);

    /// <summary>The same value, which must be there: the store promises it for the ids in its own rows.</summary>
    public static IDataLoaderResult<T> Required<T>(this IDataLoaderResult<T?> source, string id)
        where T : class => new RequiredResult<T, T>(source, id);

    /// <summary>The value of an id, which must be there; null where there is no id.</summary>
    public static IDataLoaderResult<T?> RequiredOrNone<T>(NodeId? id, Func<NodeId, IDataLoaderResult<T?>> load)
        where T : class => id is { } known ? new RequiredResult<T, T?>(load(known), known.Value) : new KnownResult<T?>(null);
}
