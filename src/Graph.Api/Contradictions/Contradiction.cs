using System.ComponentModel;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Storage;
using GraphQL;

namespace Graph.Api.Contradictions;

[Name("Contradiction")]
[Description("Two claims that contradict one another.")]
internal sealed class Contradiction(GraphSession session, ContradictionKind kind, StoredClaim claim, StoredClaim counter, string? attribute)
{
    [Description("How they do.")]
    public ContradictionKind Kind => kind;

    [Description("The attribute whose figures differ.")]
    public string? Attribute => attribute;

    [Description("The affirmation, or the later claim.")]
    [Cost(0)]
    public ClaimView Claim => new(session, claim);

    [Description("The denial, or the earlier claim.")]
    [Cost(0)]
    public ClaimView Counter => new(session, counter);
}
