using System.Collections.Concurrent;
using System.Collections.Frozen;
using Graph.Extraction.Resources;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>The frames of a pack, by trigger.</summary>
internal sealed class FrameSet
{
    private static readonly ConcurrentDictionary<LanguagePack, Lazy<FrameSet>> s_sets = new();

    private readonly FrozenDictionary<string, FrozenSet<RelationType>> _deeds;
    private readonly FrozenDictionary<string, FrozenSet<RelationType>> _words;

    private FrameSet(IReadOnlyList<Frame> frames)
    {
        All = frames;
        ByVerb = Index(frames, f => f.Verbs, tried => new VerbFrames(tried));
        ByNoun = Index(frames.Where(f => f.Verbs.Count == 0), f => f.Nouns, tried => tried);
        ByParticiple = Index(frames, f => f.Participles, tried => tried);
        ByAuxiliary = Index(frames.Where(f => f is { Verbs.Count: 0, Nouns.Count: 0 }), FirstHelpers, tried => tried);
        HostileNouns = frames
            .Where(f => f.Verbs.Count == 0 && IsHostile(f.Type))
            .SelectMany(f => f.Nouns)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        (_deeds, _words) = (NounsOf(frames, IsAct), NounsOf(frames, IsInWords));
    }

    public IReadOnlyList<Frame> All { get; }

    public FormTable<VerbFrames> ByVerb { get; }

    public FormTable<Frame[]> ByNoun { get; }

    public FormTable<Frame[]> ByParticiple { get; }

    /// <summary>The frames that a helping verb triggers, by the first of those that they ask for.</summary>
    public FormTable<Frame[]> ByAuxiliary { get; }

    /// <summary>Nouns that name a hostile deed.</summary>
    public FrozenSet<string> HostileNouns { get; }

    public static FrameSet Of(LanguagePack pack) =>
        s_sets.GetOrAdd(pack, p => new Lazy<FrameSet>(() => new FrameSet(FrameFile.ReadAll(p)))).Value;

    /// <summary>The types of the acts that a noun tells: "attack", "veto"; none where it tells no act.</summary>
    public FrozenSet<RelationType> DeedsOf(NounLemmas noun) =>
        noun.Compound is { } compound && _deeds.TryGetValue(compound, out var types) ? types
        : noun.Noun is { } last && _deeds.TryGetValue(last, out types) ? types
        : FrozenSet<RelationType>.Empty;

    /// <summary>Whether a relation is an act for which somebody may be praised or blamed.</summary>
    public static bool IsAct(RelationType type) =>
        IsHostile(type)
        || type
            is RelationType.TestedWeapon
                or RelationType.Vetoed
                or RelationType.Supports
                or RelationType.Opposes
                or RelationType.YieldedTo;

    /// <summary>The types of what a noun tells that somebody has said against another: "demand", "accusation".</summary>
    public FrozenSet<RelationType> WordsOf(NounLemmas noun) =>
        noun.Noun is { } lemma && _words.TryGetValue(lemma, out var types) ? types : FrozenSet<RelationType>.Empty;

    /// <summary>Whether a relation is said of or to somebody, who can reject it.</summary>
    public static bool IsInWords(RelationType type) =>
        type is RelationType.Criticised or RelationType.Urged or RelationType.Threatened or RelationType.Investigated;

    private static FrozenDictionary<string, FrozenSet<RelationType>> NounsOf(IReadOnlyList<Frame> frames, Func<RelationType, bool> tells) =>
        frames
            .Where(f => f.Verbs.Count == 0 && tells(f.Type))
            .SelectMany(f => f.Nouns.Select(n => (Noun: n, f.Type)))
            .GroupBy(p => p.Noun, p => p.Type, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.ToFrozenSet(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> FirstHelpers(Frame frame) => frame.Auxiliaries.Select(a => a.Split(' ')[0]);

    /// <summary>Whether a relation is a hostile deed, in words or by force.</summary>
    public static bool IsHostile(RelationType type) =>
        type
            is RelationType.Attacked
                or RelationType.Coerced
                or RelationType.Invaded
                or RelationType.MobilisedAgainst
                or RelationType.Sanctioned
                or RelationType.Threatened;

    private static FormTable<T> Index<T>(IEnumerable<Frame> frames, Func<Frame, IEnumerable<string>> triggers, Func<Frame[], T> make) =>
        new(
            frames
                .SelectMany(f => triggers(f).Select(t => (Trigger: t, Frame: f)))
                .GroupBy(p => p.Trigger, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(g => g.Key, g => make([.. g.Select(p => p.Frame).Distinct()]), StringComparer.OrdinalIgnoreCase),
            StringComparison.OrdinalIgnoreCase
        );
}
