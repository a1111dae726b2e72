namespace Graph.Language.Gazetteers;

/// <summary>In which form a name stands for its owner.</summary>
public enum EntryForm
{
    /// <summary>The name itself.</summary>
    Name,

    /// <summary>A capital or seat of power that stands for its state.</summary>
    Capital,

    /// <summary>Another word that always stands for the government (Kreml, the White House).</summary>
    Metonym,

    /// <summary>Adjective of a state.</summary>
    Adjective,

    /// <summary>Noun for people of a state.</summary>
    Demonym,
}
