using Graph.Language.Tagging;

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
    /// clause with its verb, does what was just told, in a clause of his own; also "one diplomat and Sweden two".</summary>
    private bool IsElliptic(int i, NominalDraft subject, int own) =>
        own < 0
        && (_comma || _coordinatorAt == i - 1)
        && _current is { Kind: ClauseKind.Main, HasVerb: true }
        && subject is { NamesActor: true, Possessor: null }
        && _current.Elements.Exists(static e => e is { IsBare: true, VerbsBefore: 0 })
        && _ahead.KindAt(i + 1) == UnitKind.Nominal
        && units[i + 1].Nominal is { Name: null } done
        && (done.NounAt >= 0 || done.NumberAt >= 0)
        && (done.Office is null || done.Possessive is not null || done.NumberAt >= 0)
        && (i + 2 >= units.Count || units[i + 2].Kind == UnitKind.Break || GoesOnElliptic(i + 2));

    /// <summary>"Sweden two and Denmark three".</summary>
    private bool GoesOnElliptic(int joint) =>
        units[joint].Kind is UnitKind.Comma or UnitKind.Coordinator
        && _ahead.KindAt(joint + 1) == UnitKind.Nominal
        && units[joint + 1].Nominal is { NamesActor: true }
        && _ahead.KindAt(joint + 2) == UnitKind.Nominal;

    /// <summary>"Approved a bill that helps farmers but has been criticised": a verb right behind such a coordinator goes on with the
    /// relative clause whose tense it has, where the clause around has another or still waits for its verb, or no comma has
    /// ended it.</summary>
    private bool GoesOnRelative(int i) =>
        units[i].Kind == UnitKind.ClauseCoordinator
        && _current is { Kind: ClauseKind.Relative, HasVerb: true }
        && _ahead.FiniteFollowsAtOnce(i + 1)
        && tree.Tag(units[_ahead.NextVerb(i + 1)].First).Form is var form
        && FiniteOf(_current) is >= 0 and var own
        && tree.Is(own, form & (Morphology.Present | Morphology.Past))
        && (
            FiniteOf(_current.Root) is >= 0 and var around
                ? !tree.Is(around, form & (Morphology.Present | Morphology.Past)) || IsOpenInsertion(i)
                : !_ahead.HasOneFinite(i + 1) || IsOpenInsertion(i)
        );

    private void OpenRelativeAnew(int i, ClauseDraft relative)
    {
        Open(
            new ClauseOpening(ClauseKind.Relative, relative.Parent, i)
            {
                Connector = relative.Connector,
                Antecedent = relative.Antecedent,
                Sibling = relative,
                SharesSubject = true,
            }
        );
        Reset();
    }

    /// <summary>"Met Per Holm, who leads it but will leave": whether a relative clause behind a comma has not come to another.</summary>
    private bool IsOpenInsertion(int end)
    {
        if (_ahead.KindAt(_current.FirstUnit - 1) != UnitKind.Comma)
        {
            return false;
        }

        for (var i = _current.FirstUnit; i < end; i++)
        {
            if (units[i].Kind is UnitKind.Comma or UnitKind.Break)
            {
                return false;
            }
        }

        return true;
    }
}
