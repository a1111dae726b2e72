using System.ComponentModel;
using Graph.Api.Nodes;
using Graph.Model;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Resolutions;

[Name("Resolution")]
[Description("A resolution or draft resolution put to a body.")]
[Implements(typeof(AutoRegisteringInterfaceGraphType<NodeView>))]
internal sealed class ResolutionView(GraphSession session, Resolution resolution) : LinkedView(session, resolution.Id)
{
    [Description("How the article names it.")]
    public string Name => resolution.Name;

    [Description("The UN symbol such as S/2022/431, when the text gives one.")]
    public string? Symbol => resolution.Symbol;
}
