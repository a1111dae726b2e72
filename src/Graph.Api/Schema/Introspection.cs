using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Graph.Api.Schema;

/// <summary>Adds to introspection what October 2021 has and the library lacks: <c>specifiedByURL</c> and the directive behind it.</summary>
internal sealed class Introspection : BaseSchemaNodeVisitor
{
    /// <summary>Turns on what the library calls features, and declares the directive.</summary>
    public static void Configure(ISchema schema)
    {
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.Directives.Register(new SpecifiedByDirective());
    }

    /// <summary>Marks a scalar with the address of what specifies it.</summary>
    public static void SpecifiedBy(ScalarGraphType scalar, string url) =>
        scalar.ApplyDirective(SpecifiedByDirective.Called, SpecifiedByDirective.Url, url);

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name == "__Type")
        {
            type.AddField(
                new FieldType
                {
                    Name = "specifiedByURL",
                    ResolvedType = schema.AllTypes["String"],
                    Resolver = new FuncFieldResolver<string?>(context =>
                        (context.Source as ScalarGraphType)
                            ?.FindAppliedDirective(SpecifiedByDirective.Called)
                            ?.FindArgument(SpecifiedByDirective.Url)
                            ?.Value as string
                    ),
                }
            );
        }

        if (type.Name == "__Directive")
        {
            // No directive has a deprecated argument, so that there is nothing to leave out.
            type.Fields.Find("args")!.Arguments = new QueryArguments(
                new QueryArgument(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false }
            );
        }
    }
}
