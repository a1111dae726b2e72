namespace Graph.Model;

/// <summary>The kind of a node of the graph; the prefix of its <see cref="NodeId"/> follows from it.</summary>
public enum NodeKind
{
    /// <summary>A named human being, <c>person:wang-yi</c>.</summary>
    Person,

    /// <summary>A sovereign state by its ISO 3166-1 alpha-2 code, <c>state:CN</c>.</summary>
    State,

    /// <summary>A body, bloc, party, company, agency, medium or armed group, <c>org:nato</c>.</summary>
    Organization,

    /// <summary>People without a name of their own who act together, <c>group:CL/farmers</c>; see <see cref="GroupId"/>.</summary>
    Group,

    /// <summary>A resolution or draft resolution put to a body, <c>resolution:s-2022-431</c>.</summary>
    Resolution,

    /// <summary>A gathering such as a summit, conference or vote, <c>event:…</c>.</summary>
    Event,

    /// <summary>Attributed words, <c>quote:…</c>.</summary>
    Quote,

    /// <summary>A source document, <c>article:…</c>.</summary>
    Article,

    /// <summary>One statement of one relation by one article, <c>claim:…</c>.</summary>
    Claim,

    /// <summary>The edge that claims of many articles support together, <c>relation:…</c>.</summary>
    Relation,
}
