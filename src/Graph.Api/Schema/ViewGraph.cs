using System.ComponentModel;
using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Schema;

/// <summary>
/// An object type made from the members of a class. What resolves a field is compiled when the field is first asked: the schema has
/// hundreds of fields, a query few, and compiling all would be much of the time until the first answer.
/// </summary>
internal class ViewGraph<TView> : AutoRegisteringObjectGraphType<TView>
{
    /// <summary>Makes the type. What its fields are asked of is made by the program alone, so that nobody need look whether it
    /// fits.</summary>
    public ViewGraph() => SkipTypeCheck = true;

    /// <inheritdoc/>
    protected override FieldType CreateField(MemberInfo memberInfo)
    {
        var field = new FieldType
        {
            Name = NameOf(memberInfo),
            Description = memberInfo.GetCustomAttribute<DescriptionAttribute>()?.Description,
            Type = GetTypeInformation(memberInfo).ConstructGraphType(),
        };
        field.Arguments = memberInfo is MethodInfo method ? ArgumentsOf(method, field) : null;
        field.Resolver = PlainResolver.Fits(memberInfo)
            ? new PlainResolver(typeof(TView), memberInfo)
            : new LateResolver(() =>
                AutoRegisteringHelper.BuildFieldResolver(memberInfo, typeof(TView), field, BuildMemberInstanceExpression(memberInfo))
            );
        foreach (var attribute in memberInfo.GetCustomAttributes<GraphQLAttribute>())
        {
            attribute.Modify(field, isInputType: false);
        }

        return field;
    }

    private static string NameOf(MemberInfo member)
    {
        const string Async = "Async";
        return member is MethodInfo && member.Name.EndsWith(Async, StringComparison.Ordinal) ? member.Name[..^Async.Length] : member.Name;
    }

    private QueryArguments ArgumentsOf(MethodInfo method, FieldType field)
    {
        var arguments = new QueryArguments();
        foreach (var parameter in method.GetParameters())
        {
            var information = new ArgumentInformation(parameter, typeof(TView), field, GetTypeInformation(parameter));
            information.ApplyAttributes();
            if (information.ConstructQueryArgument().QueryArgument is { } argument)
            {
                ApplyArgumentAttributes(parameter, argument);
                arguments.Add(argument);
            }
        }

        return arguments;
    }
}
