using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;
using Graph.Language.Dates;
using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>
/// Groups the units of a sentence into clauses, left to right with one pass: a function word opens a clause, a finite verb fills the
/// nearest clause that still waits for one or starts a coordinated clause, phrases go to the clause that is open.
/// </summary>
internal sealed partial class ClauseBuilder(Document document, TreeDraft tree, List<Unit> units, Drafts drafts)
{
    private readonly UnitScanner _ahead = new(document, tree, units);
    private readonly ComplementChain _chain = new(document);
    private readonly VerbKnowledge _verbs = new(document, tree);
    private readonly List<ClauseDraft> _clauses = drafts.Opened;
    private ClauseDraft _current = null!;
    private int _adposition;
    private int _group;
    private bool _join;
    private bool _comma;
    private int _coordinatorAt;
    private int _negation;
    private int _denial;
    private bool _rejoin;
    private NominalDraft? _possessor;

    /// <summary>The clauses of the sentence that the units are of; the list is good until the next call.</summary>
    public List<ClauseDraft> Build()
    {
        _clauses.Clear();
        (_group, _negation, _possessor, _aroundAside) = (0, -1, null, null);
        Reset();
        Open(new ClauseOpening(ClauseKind.Main, null, 0));
        for (var i = 0; i < units.Count; i++)
        {
            Take(i);
        }

        _clauses.RemoveAll(c => !c.HasVerb && c.Elements.Count == 0);
        return _clauses;
    }

    private void Take(int i)
    {
        switch (units[i].Kind)
        {
            case UnitKind.Nominal when RepeatsName(i, units[i].Nominal!):
                PlaceBeside(units[i].Nominal!, units[i - 2].Nominal!);
                break;
            case UnitKind.Nominal:
                TakeNominal(i, units[i].Nominal!);
                break;
            case UnitKind.Verb:
                TakeVerb(i);
                break;
            case UnitKind.Adposition:
                TakeAdposition(i);
                break;
            case UnitKind.Coordinator or UnitKind.ClauseCoordinator:
                TakeCoordinator(i);
                break;
            case UnitKind.Subordinator:
                TakeSubordinator(i);
                break;
            case UnitKind.Relative:
                TakeRelative(i);
                break;
            case UnitKind.InfinitiveMarker:
                TakeInfinitiveMarker(i);
                break;
            default:
                TakeSmall(i);
                break;
        }
    }

    private void Reset() => (_adposition, _join, _comma, _rejoin, _coordinatorAt, _denial) = (-1, false, false, false, -1, -1);

    private void Open(in ClauseOpening opening)
    {
        var clause = drafts.Clauses.Lend();
        clause.Begin(opening);
        if (_coordinatorAt >= 0)
        {
            clause.Coordinator = units[_coordinatorAt].First;
        }

        TakeAlong(clause);
        clause.NegationAt = clause.NegationAt < 0 ? _denial : clause.NegationAt;
        _current = clause;
        _clauses.Add(clause);
        Reset();
    }

    /// <summary>"…, and by Monday thousands had fled": a date behind the coordinator belongs to the clause that it opens.</summary>
    private void TakeAlong(ClauseDraft clause)
    {
        if (_coordinatorAt < 0 || clause.Kind != ClauseKind.Main)
        {
            return;
        }

        var at = 0;
        while (at < _current.Dates.Count && _current.Dates[at].FirstToken <= units[_coordinatorAt].First)
        {
            at++;
        }

        clause.Dates.AddRange(CollectionsMarshal.AsSpan(_current.Dates)[at..]);
        _current.Dates.RemoveRange(at, _current.Dates.Count - at);
    }
}
