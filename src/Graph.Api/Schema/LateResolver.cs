using GraphQL;
using GraphQL.Resolvers;

namespace Graph.Api.Schema;

/// <summary>Resolves a field by what is made when the field is first asked.</summary>
internal sealed class LateResolver(Func<IFieldResolver> make) : IFieldResolver
{
    private readonly Lazy<IFieldResolver> _resolver = new(make);

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => _resolver.Value.ResolveAsync(context);
}
