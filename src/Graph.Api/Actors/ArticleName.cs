using System.ComponentModel;
using Graph.Storage;

namespace Graph.Api.Actors;

[Description("A name that articles give an actor.")]
internal sealed class ArticleName(GivenName given)
{
    [Description("The name.")]
    public string Name => given.Name;

    [Description("How many articles give it.")]
    public int Articles => given.Articles;
}
