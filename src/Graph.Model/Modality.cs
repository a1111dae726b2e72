namespace Graph.Model;

/// <summary>How the text holds a claim, from strongest to weakest.</summary>
public enum Modality
{
    /// <summary>The article states it in its own voice.</summary>
    Asserted,

    /// <summary>The article reports that somebody states it.</summary>
    Reported,

    /// <summary>It is intended, promised or scheduled.</summary>
    Planned,

    /// <summary>It is conditional, possible or considered.</summary>
    Hypothetical,
}
