namespace Graph.Model;

/// <summary>The three kinds of actor.</summary>
public enum ActorKind
{
    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A sovereign state; its capital, seat of power and government stand for it.</summary>
    State,

    /// <summary>An international body, bloc, party, company, agency, medium or armed group.</summary>
    Organization,
}
