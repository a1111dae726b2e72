using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;

namespace Graph.Api.Schema;

/// <summary>Adds to introspection what October 2021 has and the library lacks: <c>specifiedByURL</c> and the directive behind it.</summary>
internal sealed class Introspection : BaseSchemaNodeVisitor
{
    private const string Directive = "specifiedBy";
    private const string Url = "url";

    /// <summary>Turns on what the library calls features, and declares the directive.</summary>
    public static void Configure(ISchema schema)
    {
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        schema.Directives.Register(new Directive(Directive, DirectiveLocation.Scalar)
        {
            Description = "Leads to what specifies the form of a scalar.",
            Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<StringGraphType>> { Name = Url, Description = "Its address." }),
        });
    }

    /// <summary>Marks a scalar with the address of what specifies it.</summary>
    public static void SpecifiedBy(ScalarGraphType scalar, string url) => scalar.ApplyDirective(Directive, Url, url);

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name != "__Type")
        {
            return;
        }

        type.AddField(new FieldType
        {
            Name = "specifiedByURL",
            ResolvedType = schema.AllTypes["String"],
            Resolver = new FuncFieldResolver<string?>(context =>
                (context.Source as ScalarGraphType)?.FindAppliedDirective(Directive)?.FindArgument(Url)?.Value as string),
        });
    }
}
