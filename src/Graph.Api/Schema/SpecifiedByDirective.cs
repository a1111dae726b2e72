using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Schema;

/// <summary><c>@specifiedBy</c> of October 2021, which the library does not bring.</summary>
internal sealed class SpecifiedByDirective : Directive
{
    /// <summary>Its name.</summary>
    public const string Called = "specifiedBy";

    /// <summary>Its argument.</summary>
    public const string Url = "url";

    /// <summary>Makes the directive.</summary>
    public SpecifiedByDirective()
        : base(Called, DirectiveLocation.Scalar)
    {
        Description = "Leads to what specifies the form of a scalar.";
        Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<StringGraphType>> { Name = Url, Description = "Its address." });
    }

    /// <inheritdoc/>
    public override bool? Introspectable => true;
}
