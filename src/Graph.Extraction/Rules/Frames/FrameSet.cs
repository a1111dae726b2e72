using System.Collections.Concurrent;
using System.Collections.Frozen;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Rules.Frames;

/// <summary>The frames of a pack, by trigger.</summary>
internal sealed class FrameSet
{
    private static readonly ConcurrentDictionary<LanguagePack, Lazy<FrameSet>> s_sets = new();

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

    private static IEnumerable<string> FirstHelpers(Frame frame) => frame.Auxiliaries.Select(a => a.Split(' ')[0]);

    private static bool IsHostile(RelationType type) =>
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
