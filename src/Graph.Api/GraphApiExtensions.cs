using System.Text.Encodings.Web;
using Graph.Api.Actors;
using Graph.Api.Articles;
using Graph.Api.Claims;
using Graph.Api.Documents;
using Graph.Api.Errors;
using Graph.Api.Events;
using Graph.Api.Explorer;
using Graph.Api.Health;
using Graph.Api.Hosting;
using Graph.Api.Http;
using Graph.Api.Live;
using Graph.Api.Naming;
using Graph.Api.Quotes;
using Graph.Api.Relations;
using Graph.Api.Resolutions;
using Graph.Api.Running;
using Graph.Api.Schema;
using Graph.Api.Streaming;
using Graph.Api.Writing;
using Graph.Storage;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Graph.Api;

/// <summary>Adds the GraphQL interface, health checks and explorer page to a web host.</summary>
public static class GraphApiExtensions
{
    /// <summary>
    /// Registers the services of the interface. The host registers the store: an <see cref="IGraphStore"/>, or an
    /// <see cref="IGraphReader"/>
    /// and an <see cref="IGraphAnalyst"/>, which must bear concurrent calls; and <see cref="IActorLabels"/> and <see cref="INodePhrases"/>
    /// where it has names by language.
    /// </summary>
    public static IServiceCollection AddGraphApi(this IServiceCollection services, GraphApiOptions? options = null)
    {
        services.TryAddSingleton(options ?? new GraphApiOptions());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IGraphReader>(provider => provider.GetRequiredService<IGraphStore>());
        services.TryAddSingleton<IGraphAnalyst>(provider => provider.GetRequiredService<IGraphStore>());
        services.TryAddSingleton<IActorLabels, NoLabels>();
        services.TryAddSingleton<INodePhrases, NoPhrases>();
        services.TryAddScoped<GraphSession>();
        services.TryAddSingleton<TrustedDocuments>();
        services.TryAddSingleton<DocumentSource>();
        services.TryAddSingleton<DocumentReader>();
        services.TryAddSingleton<ErrorLog>();
        services.TryAddSingleton<IDocumentValidator, RepeatedValidation>();
        services.TryAddSingleton<CallReader>();
        services.TryAddSingleton<RequestReader>();
        services.TryAddSingleton<AnswerWriter>();
        services.TryAddSingleton<CallRunner>();
        services.TryAddSingleton<GraphQLEndpoint>();
        services.AddStreams().AddWriting();
        services.TryAddSingleton<HealthEndpoints>();
        services.TryAddTransient<DateGraph>();
        services.TryAddTransient<LanguageGraph>();
        services.TryAddTransient(typeof(ConnectionGraph<>));
        services.TryAddTransient(typeof(EdgeGraph<>));
        services.TryAddTransient(typeof(ViewGraph<>));
        return services.AddLogging().AddRouting().AddEdge().AddGraphQL(ConfigureSchema);
    }

    /// <summary>
    /// Serves <c>/graphql</c>, <c>/graphql/stream</c>, <c>/health/live</c>, <c>/health/ready</c> and the explorer page at <c>/</c> with its
    /// views,
    /// each behind the checks of host, origin, key and rate; all else answers 404.
    /// </summary>
    /// <exception cref="InvalidDataException">The file of keys or the folder of documents cannot be used.</exception>
    public static IApplicationBuilder UseGraphApi(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.ApplicationServices.GetRequiredService<TrustedDocuments>();
        return app.UseEdge().UseEndpoints(endpoints => MapGraphApi(endpoints));
    }

    private static void MapGraphApi(IEndpointRouteBuilder endpoints)
    {
        // A good part of a start: the server listens meanwhile, and the first question waits for what is left.
        var schema = endpoints.ServiceProvider.GetRequiredService<ISchema>();
        _ = Task.Run(schema.Initialize);
        var graphQL = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var health = endpoints.ServiceProvider.GetRequiredService<HealthEndpoints>();
        endpoints.Map("/graphql", graphQL.AnswerAsync);
        endpoints.Map("/graphql/stream", endpoints.ServiceProvider.GetRequiredService<StreamEndpoint>().AnswerAsync);
        endpoints.MapGet("/health/live", HealthEndpoints.LiveAsync);
        endpoints.MapGet("/health/ready", health.ReadyAsync);
        ExplorerPages.Map(endpoints);
        endpoints.MapFallback("{*path}", ExplorerPages.MissAsync);
    }

    private static IServiceCollection AddStreams(this IServiceCollection services)
    {
        services.TryAddSingleton<OpenStreams>();
        services.TryAddSingleton<Delivery>();
        services.TryAddSingleton<SharedStream>();
        services.TryAddSingleton<OwnStream>();
        services.TryAddSingleton<StreamEndpoint>();
        services.TryAddSingleton(typeof(Feed<>));
        services.TryAddSingleton<ClaimNews>();
        return services;
    }

    // A host without a store to write or an intake of articles has mutations that say so.
    private static void AddWriting(this IServiceCollection services)
    {
        services.TryAddSingleton<IGraphWriter>(provider => provider.GetService<IGraphStore>()!);
        services.TryAddSingleton<IGraphCurator>(provider => provider.GetService<IGraphStore>()!);
        services.TryAddSingleton<ArticleImport>(provider =>
            provider.GetService<IArticleIntake>() is { } intake && provider.GetService<IGraphWriter>() is { } writer
                ? new ArticleImport(
                    intake,
                    writer,
                    provider.GetRequiredService<ClaimNews>(),
                    provider.GetRequiredService<Feed<ImportStep>>()
                )
                : null!
        );
    }

    private static void ConfigureSchema(IGraphQLBuilder builder) =>
        builder
            .AddAutoSchema<Query>(schema => schema.WithMutation<Mutation>().WithSubscription<Subscription>())
            .AddGraphTypeMappingProvider<TypeMapping>()
            .AddSchemaVisitor<EnumDescriptions>()
            .AddSchemaVisitor<Introspection>()
            .AddSchemaVisitor<ObjectTypes>()
            .AddExecutionStrategy<SparingStrategy>(OperationType.Query)
            .AddErrorInfoProvider<PublicErrorInfo>()
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .ConfigureSchema(schema =>
            {
                Introspection.Configure(schema);
                schema.Query = new ViewGraph<Query>();
                // Object types that fields reach through an interface alone.
                foreach (
                    var view in (Type[])
                        [
                            typeof(PersonView),
                            typeof(StateView),
                            typeof(OrganizationView),
                            typeof(GroupView),
                            typeof(ResolutionView),
                            typeof(EventView),
                            typeof(QuoteView),
                            typeof(ArticleView),
                            typeof(ClaimView),
                            typeof(RelationView),
                        ]
                )
                {
                    schema.RegisterType(typeof(ViewGraph<>).MakeGenericType(view));
                }
            });
}
