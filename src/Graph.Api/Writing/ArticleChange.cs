using System.ComponentModel;

namespace Graph.Api.Writing;

[Description("How an import left an article.")]
internal enum ArticleChange
{
    [Description("The store had no such article.")]
    Added,

    [Description("The store had it with other content.")]
    Updated,

    [Description("The store had it just so, or in a version that goes before this one.")]
    Unchanged,

    [Description("It could not be read.")]
    Refused,
}
