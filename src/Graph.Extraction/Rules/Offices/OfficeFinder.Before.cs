using Graph.Extraction.Mentions;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Rules.Offices;

/// <content>Which state the sentence before leaves open.</content>
internal sealed partial class OfficeFinder
{
    /// <summary>A state, unless another is known to lead it.</summary>
    private Entity? Open(Entity? state, Office office, Entity? person) =>
        state is not null && person is not null && Leads(office) && _held.IsOfAnother(office, state, person) ? null : state;

    private static bool Leads(Office office) => office.Role is "president" or "prime-minister" or "monarch";

    /// <summary>The state that the sentence before is about; of several, for whoever leads one, the only one that another is not known to
    /// lead.</summary>
    private Entity? StateBefore(Office office, Entity? person)
    {
        Entity? only = null;
        foreach (var state in _statesBefore)
        {
            if (Open(state, office, person) is null)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = state;
        }

        return only;
    }
}
