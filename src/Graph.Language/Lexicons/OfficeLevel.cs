namespace Graph.Language.Lexicons;

/// <summary>Whose an office is by nature.</summary>
public enum OfficeLevel
{
    /// <summary>A state's: president, minister, ambassador.</summary>
    State,

    /// <summary>An organization's: managing director, secretary general.</summary>
    Organization,

    /// <summary>A party's: party leader.</summary>
    Party,

    /// <summary>A municipality's: mayor, head of the municipal board.</summary>
    Municipality,

    /// <summary>A region's: head of the regional board.</summary>
    Region,

    /// <summary>Anybody's: chairman, adviser.</summary>
    Any,

    /// <summary>Where somebody sits who speaks for it: the press office.</summary>
    Desk,

    /// <summary>No office, though it stands where titles do: presidential candidate.</summary>
    None,
}
