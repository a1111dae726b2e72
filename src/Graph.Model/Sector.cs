namespace Graph.Model;

/// <summary>What the people of a group are, after the sectors of PLOVER.</summary>
public enum Sector
{
    /// <summary>Police.</summary>
    Police,

    /// <summary>Soldiers and officers.</summary>
    Military,

    /// <summary>Judges and prosecutors.</summary>
    Court,

    /// <summary>Members of a parliament or council.</summary>
    Legislators,

    /// <summary>Armed groups that fight a government, and their fighters.</summary>
    Rebels,

    /// <summary>Demonstrators, strikers, activists.</summary>
    Protesters,

    /// <summary>Pupils and students.</summary>
    Students,

    /// <summary>Employees and trade unionists.</summary>
    Workers,

    /// <summary>Farmers, fishers and others who live off the land.</summary>
    Farmers,

    /// <summary>Companies, merchants and managers.</summary>
    Business,

    /// <summary>Doctors, nurses and helpers.</summary>
    Medical,

    /// <summary>People who have fled.</summary>
    Refugees,

    /// <summary>Inhabitants and citizens.</summary>
    Civilians,

    /// <summary>Reporters and editors.</summary>
    Journalists,

    /// <summary>Clergy and believers.</summary>
    Religious,

    /// <summary>The opposition and its politicians.</summary>
    Opposition,

    /// <summary>Prisoners and hostages.</summary>
    Prisoners,

    /// <summary>Migrants and asylum seekers.</summary>
    Migrants,

    /// <summary>Gangs, smugglers and pirates.</summary>
    Criminals,

    /// <summary>Any other.</summary>
    Other,
}
