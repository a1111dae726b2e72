using System.ComponentModel;
using System.Runtime.CompilerServices;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Api.Live;
using Graph.Api.Writing;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Schema;

[Description("Everything that can be listened to, as server-sent events at /graphql/stream.")]
internal sealed class Subscription
{
    [Description("Each claim that an import through this server brings.")]
    public static IAsyncEnumerable<ClaimView> ClaimAdded(
        IResolveFieldContext context,
        [Description(Arguments.Where)] ClaimWhere? where,
        [Replaced, Description(Arguments.Types)] RelationType[]? types = null,
        [Replaced, Id, Description("Only with the node of this id on either side.")] string? involving = null,
        [Replaced, Description(Arguments.ClaimNegated)] bool? negated = null,
        [Replaced, Description(Arguments.Modalities)] Modality[]? modalities = null,
        [Replaced, Description("Only with at least this confidence, 0 to 1.")] double? minConfidence = null,
        [Replaced, Cost(FieldCost.Search), Description(Arguments.Words)] string? search = null,
        CancellationToken cancellation = default
    )
    {
        ReplacedAttribute.Check(context, where);
        var filter =
            where?.ToFilter()
            ?? new ClaimFilter
            {
                Types = types,
                Involving = Arguments.OptionalNode("involving", involving),
                Negated = negated,
                Modalities = modalities,
                MinConfidence = minConfidence,
                Search = search,
            };
        return ViewsAsync(context.RequestServices!, filter, cancellation);
    }

    [Description("A step of each import through this server.")]
    public static IAsyncEnumerable<ImportStep> ImportProgress([FromServices] Feed<ImportStep> feed, CancellationToken cancellation) =>
        feed.ReadAsync(cancellation);

    private static async IAsyncEnumerable<ClaimView> ViewsAsync(
        IServiceProvider services,
        ClaimFilter filter,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var claim in services.GetRequiredService<ClaimNews>().ReadAsync(filter, cancellation).ConfigureAwait(false))
        {
            // What a session has looked up it keeps, so each claim has its own.
            yield return new ClaimView(ActivatorUtilities.CreateInstance<GraphSession>(services), claim);
        }
    }
}
