using Graph.Api.Batching;
using Graph.Api.Paging;
using Graph.Api.Quotes;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;
using GraphQLParser.AST;

namespace Graph.Api.Actors;

/// <summary>
/// Reads an actor behind its quotes, where a document selects these: a store can bring a speaker along with them, which makes one call of
/// two.
/// </summary>
internal static class QuotesAhead
{
    /// <summary>The actor with an id, or null.</summary>
    public static IDataLoaderResult<ActorView?> Actor(GraphSession session, IResolveFieldContext context, NodeId id)
    {
        if (Quotes(context.FieldAst) is not { } field || session.RowsBelow(context, field) is not { } page)
        {
            return session.Actor(id);
        }

        var quotes = session.Nested.Claims.Load(
            field,
            id,
            page with
            {
                Parts = page.Parts | RowParts.Subjects,
            },
            session.Nested.Find(new QuoteFilter()),
            claim => QuoteView.Of(session, claim)
        );
        return new ChainedResult<Connection<QuoteView>, ActorView>(
            new LoadResult<Connection<QuoteView>?>(async cancellation => await quotes.GetResultAsync(cancellation).ConfigureAwait(false)),
            _ => session.Actor(id)
        );
    }

    // The field that gives the quotes, if it is sure that it is resolved as it stands.
    private static GraphQLField? Quotes(GraphQLField actor)
    {
        List<ASTNode> selections = [.. actor.SelectionSet?.Selections ?? []];
        return
            selections.All(s => s is GraphQLField { Directives: null or { Count: 0 } })
            && selections.Cast<GraphQLField>().Where(f => f.Name.Value == "quotes").ToList() is [{ Alias: null } field]
            && selections.Cast<GraphQLField>().All(f => f == field || f.Alias?.Name.Value != field.Name.Value)
            ? field
            : null;
    }
}
