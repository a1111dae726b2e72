namespace Graph.Evaluation.Scoring.Strict;

/// <summary>Which fields of a claim are right.</summary>
internal readonly record struct FieldFit(bool Sign, bool Modality, bool Source, bool Date)
{
    public bool All => Sign && Modality && Source && Date;

    /// <summary>Orders claims by how well they fit: all right, then the sign, then the number of wrong fields.</summary>
    public (bool All, bool Sign, int LessWrong) Rank => (All, Sign, -Wrong.Count());

    /// <summary>Names of the fields that are wrong.</summary>
    public IEnumerable<string> Wrong
    {
        get
        {
            (string Name, bool Right)[] fields = [("negated", Sign), ("modality", Modality), ("attributedTo", Source), ("date", Date)];
            return fields.Where(f => !f.Right).Select(f => f.Name);
        }
    }
}
