using System.ComponentModel;
using Graph.Api.Batching;
using Graph.Model;
using Graph.Storage;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Claims;

[Name("Cue")]
[Description("A place in the text that decided something about a claim.")]
internal sealed class CueView(GraphSession session, StoredClaim claim, Cue cue)
{
    [Description("What it decided: subject, object, negation, modality, attribution, date, place or an attribute's name.")]
    public string Role => cue.Role;

    [Description("Index of its first UTF-16 code unit in the article's text.")]
    public int Start => cue.Span.Start;

    [Description("Index behind its last UTF-16 code unit.")]
    public int End => cue.Span.End;

    [Description("Its words.")]
    public IDataLoaderResult<string> Text()
    {
        var sentence = claim.Claim.Evidence.Sentence;
        return sentence.Contains(cue.Span)
            ? LoadResults.Of(new TextSpan(cue.Span.Start - sentence.Start, cue.Span.End - sentence.Start).Of(claim.Sentence))
            : session.Text(claim.Article).Map(article => cue.Span.Of(article.Text)).Required(claim.Article.Value);
    }
}
