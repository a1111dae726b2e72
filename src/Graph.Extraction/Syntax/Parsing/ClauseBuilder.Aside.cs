using Graph.Extraction.Resources;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Speech that stands between commas inside the clause that it tells of.</content>
internal sealed partial class ClauseBuilder
{
    /// <summary>So many units of an aside stand at most behind its first verb.</summary>
    private const int LongestAside = 6;

    /// <summary>The clause that waits for its verb behind the comma that ends the aside, or null.</summary>
    private ClauseDraft? _aroundAside;

    /// <summary>"Chile's troops, Anna Berg said on Monday, attacked Peru": a clause for who says so; that of the troops goes on behind the
    /// second comma.</summary>
    private bool OpenAside(int i)
    {
        if (
            !_comma
            || _coordinatorAt >= 0
            || _adposition >= 0
            || _current.HasVerb
            || document.Knowledge.Pack.Grammar.VerbSecond
            || !(_current.Elements.Exists(static e => e.IsBare) || _current is { Kind: ClauseKind.Relative, Elements.Count: 0 })
            || !IsAside(BehindSpeakers(i))
        )
        {
            return false;
        }

        _aroundAside = _current;
        Open(new ClauseOpening(ClauseKind.Main, null, i));
        return true;
    }

    /// <summary>The unit behind one speaker, or two that a coordinator joins.</summary>
    private int BehindSpeakers(int i) =>
        _ahead.KindAt(i + 1) == UnitKind.Coordinator && _ahead.KindAt(i + 2) == UnitKind.Nominal ? i + 3 : i + 1;

    /// <summary>Whether a verb of speech follows that has neither object nor content before the next comma, and a finite verb behind
    /// that.</summary>
    private bool IsAside(int verb)
    {
        var end = verb;
        while (_ahead.KindAt(end) == UnitKind.Verb)
        {
            end++;
        }

        if (end == verb || !_ahead.IsFinite(verb) || !document.Knowledge.IsSpeech(_verbs.LemmaOf(units[end - 1].First)))
        {
            return false;
        }

        end += _verbs.EffectOf(units[end - 1].First) == VerbEffect.Told && _ahead.KindAt(end) == UnitKind.Nominal ? 1 : 0;
        var comma = end;
        while (comma < end + LongestAside && _ahead.KindAt(comma) is not (UnitKind.Comma or UnitKind.Verb))
        {
            comma++;
        }

        return _ahead.KindAt(comma) == UnitKind.Comma
            && document.Tokens[units[comma].First].IsMark(',')
            && _ahead.OnlyLight(end, comma)
            && _ahead.FiniteFollowsAtOnce(comma + 1);
    }

    /// <summary>Goes on with the clause around an aside.</summary>
    private void EndAside()
    {
        if (_aroundAside is { HasVerb: false } around && _current is { HasVerb: true, Kind: ClauseKind.Main })
        {
            _current = around;
        }

        _aroundAside = null;
    }
}
