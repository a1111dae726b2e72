using System.Collections.Frozen;
using Graph.Extraction.Mentions;

namespace Graph.Extraction.Syntax.Parsing;

/// <summary>
/// "Chile, but not Peru, condemned it", "not Peru but Bolivia": a denial of one phrase beside another denies nothing else of the clause.
/// The phrase goes out of the sentence together with its denial: whoever is named only to say that it was not him takes no part.
/// </summary>
internal sealed class ContrastReader(Document document, TreeDraft tree, List<Unit> units)
{
    private readonly UnitScanner _ahead = new(document, tree, units);

    /// <summary>Takes denied phrases out of the units.</summary>
    public void Read()
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Kind == UnitKind.Negation && Is(i, document.Knowledge.Pack.Grammar.Not) && !Replaced(i) && !Excepted(i))
            {
                i = Lacking(i);
            }
        }
    }

    /// <summary>"Not Peru but Bolivia", "did not condemn Peru but Bolivia": what stands behind the second word is meant.</summary>
    private bool Replaced(int negation)
    {
        var at = negation + 1;
        while (_ahead.KindAt(at) == UnitKind.Verb)
        {
            at++;
        }

        var (first, denied) = (at, Phrase(at));
        var link = denied + (_ahead.KindAt(denied + 1) == UnitKind.Comma ? 2 : 1);
        if (denied < 0 || link >= units.Count || !Is(link, document.Knowledge.Pack.Grammar.Rather))
        {
            return false;
        }

        var meant = Phrase(link + 1);
        if (meant < 0 || denied - first != meant - link - 1 || (HasVerbBefore(negation) && HasVerbBehind(meant)))
        {
            return false;
        }

        Join(denied, meant, negation, link);
        units.RemoveRange(first, link - first + 1);
        units.RemoveAt(negation);
        return true;
    }

    /// <summary>"Chile, but not Peru, condemned Mali", "condemned Mali, not Chad".</summary>
    private bool Excepted(int negation)
    {
        var denied = Phrase(negation + (_ahead.KindAt(negation + 1) == UnitKind.Adverb ? 2 : 1));
        var first = negation - 1;
        if (denied < 0 || first < 1 || units[first].Kind is not (UnitKind.Comma or UnitKind.Coordinator or UnitKind.ClauseCoordinator))
        {
            return false;
        }

        first -= units[first].Kind != UnitKind.Comma && _ahead.KindAt(first - 1) == UnitKind.Comma ? 1 : 0;
        if (_ahead.KindAt(first - 1) != UnitKind.Nominal)
        {
            return false;
        }

        var last = Last(denied);
        Join(denied, first - 1, negation, negation - 1);
        var isInserted =
            _ahead.KindAt(first) == UnitKind.Comma && _ahead.KindAt(last + 1) == UnitKind.Comma && _ahead.KindAt(last + 2) == UnitKind.Verb;
        units.RemoveRange(first, last + (isInserted ? 2 : 1) - first);
        return true;
    }

    /// <summary>"Chile backs the draft, Peru not": who stands between a joint and a denial that ends the clause does not do what was just
    /// told. Gives the unit before what went out, or the denial itself.</summary>
    private int Lacking(int negation)
    {
        var denied = negation - 1;
        while (_ahead.KindAt(denied) == UnitKind.Adverb)
        {
            denied--;
        }

        var first = denied;
        while (_ahead.KindAt(first - 1) == UnitKind.Coordinator && _ahead.KindAt(first - 2) == UnitKind.Nominal)
        {
            first -= 2;
        }

        var joint = first - 1;
        if (
            _ahead.KindAt(denied) != UnitKind.Nominal
            || _ahead.KindAt(joint) is not (UnitKind.Comma or UnitKind.ClauseCoordinator)
            || !EndsClause(negation + 1)
            || units.FindLastIndex(joint, static u => u.Kind == UnitKind.Verb) is not (>= 0 and var verb)
        )
        {
            return negation;
        }

        var head = units[denied].Nominal!.Head;
        tree.Attach(units[negation].First, head, Relation.Adverbial);
        tree.Attach(head, units[verb].First, Relation.Conjunct);
        units.RemoveRange(joint, negation + 1 - joint);
        return joint - 1;
    }

    private bool EndsClause(int at) =>
        at >= units.Count || units[at].Kind is UnitKind.Break or UnitKind.Comma or UnitKind.Coordinator or UnitKind.ClauseCoordinator;

    /// <summary>"Not Denmark or Finland": the last of those that the denial is of.</summary>
    private int Last(int denied)
    {
        while (
            _ahead.KindAt(denied + 1) == UnitKind.Coordinator
            && Is(denied + 1, document.Knowledge.Pack.Grammar.Disjunctive)
            && _ahead.KindAt(denied + 2) == UnitKind.Nominal
        )
        {
            tree.Attach(units[denied + 1].First, units[denied + 2].Nominal!.Head, Relation.Coordinator);
            tree.Attach(units[denied + 2].Nominal!.Head, units[denied].Nominal!.Head, Relation.Conjunct);
            denied += 2;
        }

        return denied;
    }

    /// <summary>Index of the phrase that begins at a unit, with its preposition or without; -1 where none does.</summary>
    private int Phrase(int at) =>
        _ahead.KindAt(at) == UnitKind.Nominal ? at
        : _ahead.KindAt(at) == UnitKind.Adposition && _ahead.KindAt(at + 1) == UnitKind.Nominal ? at + 1
        : -1;

    private void Join(int denied, int meant, int negation, int link)
    {
        var head = units[denied].Nominal!.Head;
        tree.Attach(units[negation].First, head, Relation.Adverbial);
        tree.Attach(head, units[meant].Nominal!.Head, Relation.Conjunct);
        if (units[link].Kind != UnitKind.Comma)
        {
            tree.Attach(units[link].First, units[Math.Max(denied, meant)].Nominal!.Head, Relation.Coordinator);
        }
    }

    private bool Is(int at, FrozenSet<string> words) => document.IsAmong(words, units[at].First);

    /// <summary>"But Bolivia later left": whether a phrase begins what another does.</summary>
    private bool HasVerbBehind(int phrase)
    {
        var at = phrase + 1;
        while (_ahead.KindAt(at) is UnitKind.Adverb or UnitKind.Date)
        {
            at++;
        }

        return _ahead.KindAt(at) == UnitKind.Verb;
    }

    private bool HasVerbBefore(int at) => units.FindIndex(0, at, static u => u.Kind == UnitKind.Verb) >= 0;
}
