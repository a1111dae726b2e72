using System.ComponentModel;
using Graph.Api.Claims;
using Graph.Api.Guard;
using Graph.Storage;

namespace Graph.Api.Offices;

[Description("When somebody came to an office or left it.")]
internal sealed class OfficeBound(GraphSession session, TenureBound bound)
{
    [Description("As exact as it is told; UNKNOWN where it had happened by then.")]
    public PartialDateView Date => new(bound.Date);

    [Description("The claim that tells it.")]
    [Cost(0)]
    public ClaimView Claim => new(session, bound.Evidence);
}
