namespace Graph.Model;

/// <summary>The kinds of actor.</summary>
public enum ActorKind
{
    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A sovereign state; its capital, seat of power and government stand for it.</summary>
    State,

    /// <summary>An international body, bloc, party, company, agency, medium or armed group.</summary>
    Organization,

    /// <summary>People without a name of their own who act together, told by a state or organization and a sector.</summary>
    Group,
}
