namespace Graph.Extraction.Syntax.Parsing;

/// <content>Clauses that lack their verb: "Norway sent tents, Denmark generators".</content>
internal sealed partial class ClauseBuilder
{
    private void OpenElliptic(int i, NominalDraft subject, int own)
    {
        if (IsElliptic(i, subject, own))
        {
            Open(new ClauseOpening(ClauseKind.Main, null, i) { Sibling = _current.Root });
        }
    }

    /// <summary>"Sent tents to Ukraine, and Denmark its generators": whoever stands beside what he does it with, at the end of a
    /// clause with its verb, does what was just told, in a clause of his own.</summary>
    private bool IsElliptic(int i, NominalDraft subject, int own) =>
        own < 0
        && (_comma || _coordinatorAt == i - 1)
        && _current is { Kind: ClauseKind.Main, HasVerb: true }
        && subject is { NamesActor: true, Possessor: null }
        && _current.Elements.Exists(static e => e is { IsBare: true, VerbsBefore: 0 })
        && _ahead.KindAt(i + 1) == UnitKind.Nominal
        && units[i + 1].Nominal is { Name: null, NounAt: >= 0 } done
        && (done.Office is null || done.Possessive is not null)
        && (i + 2 >= units.Count || units[i + 2].Kind == UnitKind.Break);
}
