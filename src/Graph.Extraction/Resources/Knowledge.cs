using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Graph.Language;
using Graph.Language.Dates;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Numbers;
using Graph.Language.Quotes;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Resources;

/// <summary>What the extractor reads from a language pack beyond words and names; read once and immutable.</summary>
internal sealed class Knowledge
{
    private static readonly ConcurrentDictionary<LanguagePack, Lazy<Knowledge>> s_all = new();

    /// <summary>No row of office-roles.tsv is as long.</summary>
    private const int MostOfRoleKey = 256;

    private const string Changes = "change-words.tsv";

    private readonly FrozenDictionary<string, VerbEffect> _effects;
    private readonly FrozenDictionary<(string Verb, string Particle), VerbEffect> _phrasal;
    private readonly WordValues<VerbEffect> _effectOfForm;
    private readonly FrozenDictionary<string, VerbEffect> _contents;
    private readonly FrozenDictionary<string, VerbEffect> _qualities;
    private readonly FrozenDictionary<string, DeedEffect> _deeds;
    private readonly FrozenDictionary<(string Verb, string Particle), DeedEffect> _phrasalDeeds;

    private Knowledge(LanguagePack pack)
    {
        Pack = pack;
        States = pack.Gazetteer.Entries(EntryKind.State);
        Organizations = pack.Gazetteer.Entries(EntryKind.Organization);
        Cues = new WordTable<(string, string)>(pack.ReadPairs("name-cues.tsv", "kind", "position"), pack.Lexicon);
        Complements = pack.ReadPairs("complements.tsv", "effect", "subject");
        (_effects, _contents) = (EffectsOf(pack, "complements.tsv"), EffectsOf(pack, "content-nouns.tsv"));
        (_phrasal, _effectOfForm) = (PhrasalOf(_effects), new WordValues<VerbEffect>(pack.Lexicon, w => VerbEffectOf(w.Verb)));
        Pairs = new WordValues<string>(pack.Lexicon, w => pack.Grammar.Pairs.GetValueOrDefault(w.Text));
        _phrasalDeeds = PhrasalOf(_deeds = pack.ReadColumn<DeedEffect>("deed-governors.tsv", "effect"));
        (SpeechVerbs, _qualities) = (pack.ReadColumn<Stance>("speech-verbs.tsv", "stance"), EffectsOf(pack, "qualities.tsv"));
        (StatementNouns, WorkNouns) = (QuoteCuesOf(pack, "statement"), QuoteCuesOf(pack, "work"));
        StateOrgans = pack.ReadColumn("state-organs.tsv", "noun").Keys.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Sectors = pack.ReadColumn<Sector>("group-nouns.tsv", "sector");
        Collectives = KeysOf(pack, "group-nouns.tsv", "number", "one");
        OfficeRoles = pack.ReadColumn("office-roles.tsv", "role");
        DefiniteReferences = pack.ReadColumn("definite-references.tsv", "antecedent");
        var nodeNouns = pack.ReadColumn<NodeNoun>("node-nouns.tsv", "kind");
        NodeNouns = nodeNouns.Where(n => n.Value != NodeNoun.Series).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Series = nodeNouns.Where(n => n.Value == NodeNoun.Series).Select(n => n.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Gatherings = pack.ReadColumnOrNone("node-nouns.tsv", "gathering");
        VoteWords = pack.ReadColumn<VoteWord>("vote-words.tsv", "vote");
        VoteForms = new WordSet(pack.Lexicon, IsVoting);
        CountWords = pack.ReadColumn<CountLabel>("count-words.tsv", "label");
        (ChangeWords, ChangePercents) = (pack.ReadColumn(Changes, "sign"), pack.ReadNumbersOrNone(Changes, "percent"));
        (TradeWords, TradeVerbs) = (pack.ReadColumn<TradeDirection>("trade-words.tsv", "direction"), TradeVerbsOf(pack));
        TimeNames = TimeNamesOf(pack);
        TimeNouns = pack.ReadColumn("time.tsv", "class")
            .Where(r => r.Value is "unit" or "weekday" or "daypart" or "season" or "month")
            .Select(r => pack.Lexicon.Find(r.Key)?.Noun ?? r.Key)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        (PlacePrepositions, Months) = (pack.Grammar.Motion, pack.ReadMonths());
        Quotes = new QuoteFinder(pack);
        (Dates, Numbers, Amounts) = (new DateFinder(pack), new NumberReader(pack), new AmountFinder(pack));
        AccordingTo = pack.Grammar.Source;
        GenreCues = new WordTable<OtherGenre>(pack.ReadColumn<OtherGenre>("genre-cues.tsv", "genre"), pack.Lexicon);
        DefiniteDeterminers = pack
            .Lexicon.Words.Values.Where(w => w.Is(WordTags.Determiner) && w.Value is "def" or "n" or "pl")
            .Select(w => w.Text)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        (PageCues, NameEndings) = (new PageCues(pack), new NameEndings(pack));
        Parties = new Parties(pack);
        HumanVerbs = pack.ReadColumn("human-verbs.tsv", "object");
        Surnames = pack.ReadColumn("surnames.tsv", "name").Keys.ToFrozenSet(StringComparer.Ordinal);
        (Leaders, SharedOrgans) = (new Leaders(pack), new SharedOrgans(pack));
        OwnedNouns = pack.ReadColumn<Ownership>("owned-nouns.tsv", "owner");
        Counterparts = pack.ReadColumn("counterparts.tsv", "forms")
            .Values.SelectMany(f => f.Split('|'))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public LanguagePack Pack { get; }

    public FrozenDictionary<string, GazetteerEntry> States { get; }

    public FrozenDictionary<string, GazetteerEntry> Organizations { get; }

    /// <summary>Words that classify a capitalised name: kind and position.</summary>
    public WordTable<(string Kind, string Position)> Cues { get; }

    /// <summary>The second half of a pair of conjunctions by its first.</summary>
    public WordValues<string> Pairs { get; }

    /// <summary>Effect of a verb on its dependent verb, and whose subject that has.</summary>
    public FrozenDictionary<string, (string Effect, string Subject)> Complements { get; }

    public FrozenDictionary<string, Stance> SpeechVerbs { get; }

    /// <summary>Nouns of what somebody has said or written: statement, answer, letter.</summary>
    public FrozenSet<string> StatementNouns { get; }

    /// <summary>Nouns of works that have a title: book, film.</summary>
    public FrozenSet<string> WorkNouns { get; }

    public FrozenSet<string> StateOrgans { get; }

    /// <summary>Nouns of people who act together, with their sector.</summary>
    public FrozenDictionary<string, Sector> Sectors { get; }

    /// <summary>Nouns that name many people by a singular: "the opposition".</summary>
    public FrozenSet<string> Collectives { get; }

    /// <summary>Roles of titles by their owner: <c>party/leader</c>.</summary>
    public FrozenDictionary<string, string> OfficeRoles { get; }

    public FrozenDictionary<string, string> DefiniteReferences { get; }

    public FrozenSet<string> Counterparts { get; }

    /// <summary>How parties are told otherwise than by their names.</summary>
    public Parties Parties { get; }

    /// <summary>What the endings of names tell.</summary>
    public NameEndings NameEndings { get; }

    /// <summary>Verbs whose subject is somebody; the value tells whether their object is too.</summary>
    public FrozenDictionary<string, string> HumanVerbs { get; }

    /// <summary>Names that are somebody's where they stand alone.</summary>
    public FrozenSet<string> Surnames { get; }

    /// <summary>People who are often named with a title but without their state.</summary>
    public Leaders Leaders { get; }

    /// <summary>Names of parliaments that several states have.</summary>
    public SharedOrgans SharedOrgans { get; }

    /// <summary>Nouns that tell whether it is a person or an organization that has them: "Holms fru", "Holms vd".</summary>
    public FrozenDictionary<string, Ownership> OwnedNouns { get; }

    /// <summary>Words of the page around an article.</summary>
    public PageCues PageCues { get; }

    /// <summary>Nouns that tell a time: day, week, morning.</summary>
    public FrozenSet<string> TimeNouns { get; }

    /// <summary>Pronouns in the form that only a subject has.</summary>
    public FrozenSet<string> SubjectPronouns => Pack.Grammar.SubjectPronouns;

    /// <summary>Nouns that name a resolution, a draft of one, or an event.</summary>
    public FrozenDictionary<string, NodeNoun> NodeNouns { get; }

    /// <summary>Names of gatherings that are told apart by their number.</summary>
    public FrozenSet<string> Series { get; }

    /// <summary>What sort of gathering a noun names, in words of no language.</summary>
    public FrozenDictionary<string, string> Gatherings { get; }

    /// <summary>Words of voting.</summary>
    public FrozenDictionary<string, VoteWord> VoteWords { get; }

    /// <summary>All surface forms of the words of voting.</summary>
    public WordSet VoteForms { get; }

    /// <summary>Words that label a count of votes.</summary>
    public FrozenDictionary<string, CountLabel> CountWords { get; }

    /// <summary>Verbs and nouns of growth (+) and decline (-).</summary>
    public FrozenDictionary<string, string> ChangeWords { get; }

    /// <summary>By how many per cent one of these tells by itself that something has changed: "halved"; null where it does not.</summary>
    public FrozenDictionary<string, double?> ChangePercents { get; }

    /// <summary>Nouns and verbs of trade.</summary>
    public FrozenDictionary<string, TradeDirection> TradeWords { get; }

    /// <summary>Those of them that tell trade as verbs alone: "ships arms", and not "its ships".</summary>
    public FrozenSet<string> TradeVerbs { get; }

    /// <summary>The names of the months, as dates are written with them.</summary>
    public ImmutableArray<string> Months { get; }

    /// <summary>Names of weekdays and months, where the language capitalises them.</summary>
    public FrozenSet<string> TimeNames { get; }

    /// <summary>Prepositions of motion, behind which a capital is a place.</summary>
    public FrozenSet<string> PlacePrepositions { get; }

    /// <summary>Finders of the pack, immutable and shared.</summary>
    public QuoteFinder Quotes { get; }

    public DateFinder Dates { get; }

    public NumberReader Numbers { get; }

    public AmountFinder Amounts { get; }

    /// <summary>Prepositions that name a source.</summary>
    public FrozenSet<string> AccordingTo { get; }

    /// <summary>Determiners that point to something known.</summary>
    public FrozenSet<string> DefiniteDeterminers { get; }

    /// <summary>Words that show another genre than news of politics: sport, fiction.</summary>
    public WordTable<OtherGenre> GenreCues { get; }

    /// <summary>What the verb that a word is a form of does to the verb that depends on it.</summary>
    public VerbEffect VerbEffectOf(Word? form) => form is null ? VerbEffect.None : _effectOfForm[form];

    /// <summary>What a verb does to the verb that depends on it.</summary>
    public VerbEffect VerbEffectOf(string? lemma) =>
        lemma is not null && _effects.TryGetValue(lemma, out var effect) ? effect : VerbEffect.None;

    /// <summary>What a verb and a particle or verb that belongs to it do to the verb that depends on them.</summary>
    public VerbEffect VerbEffectOf(string? lemma, string particle) =>
        lemma is not null && _phrasal.TryGetValue((lemma, particle), out var effect) ? effect : VerbEffect.None;

    /// <summary>What a noun does to the clause that tells its content: "the claim that".</summary>
    public VerbEffect ContentEffectOf(Word? noun) =>
        noun?.Noun is { } lemma && _contents.TryGetValue(lemma, out var effect) ? effect : VerbEffect.None;

    /// <summary>What a quality does to the infinitive of what somebody has it for: "ready to", "unable to".</summary>
    public VerbEffect QualityEffectOf(string word) => _qualities.GetValueOrDefault(word);

    /// <summary>Whether a word is a quality that an infinitive may follow.</summary>
    public bool IsQuality(string word) => _qualities.ContainsKey(word);

    /// <summary>Whether by a verb somebody takes a view of what others plan or have done.</summary>
    public bool IsView(string? lemma) => lemma is not null && Pack.Grammar.Viewing.Contains(lemma);

    /// <summary>"Protests against Peru", "voted against lifting it": whether whatever a preposition governs is only opposed.</summary>
    public bool IsAgainst(string preposition) =>
        Pack.Grammar.Opposing.Contains(preposition)
        && !Pack.Grammar.PossessorOf.Contains(preposition)
        && !Pack.Grammar.Place.Contains(preposition);

    /// <summary>What a verb or noun does to the deed that a noun which it governs names.</summary>
    public DeedEffect DeedEffectOf(string? lemma) =>
        lemma is not null && _deeds.TryGetValue(lemma, out var effect) ? effect : DeedEffect.None;

    /// <summary>What a verb with a particle does to such a deed: "called off its attack".</summary>
    public DeedEffect DeedEffectOf(string? lemma, string particle) =>
        lemma is not null ? _phrasalDeeds.GetValueOrDefault((lemma, particle)) : DeedEffect.None;

    /// <summary>What a noun does to the deed that it governs; a compound counts by itself, else by its last part.</summary>
    public DeedEffect DeedEffectOf(NounLemmas lemmas) =>
        DeedEffectOf(lemmas.Compound) is not DeedEffect.None and var own ? own : DeedEffectOf(lemmas.Noun);

    /// <summary>Whether the object of a verb does what its infinitive says: "told Iran to stop".</summary>
    public bool ControlsObject(string? lemma) =>
        lemma is not null && Complements.TryGetValue(lemma, out var row) && row.Subject == "object";

    /// <summary>Whether a verb is "be" or "become", which say what their subject is.</summary>
    public bool IsBe(string? lemma) => VerbEffectOf(lemma) is VerbEffect.Copula or VerbEffect.Passive;

    /// <summary>Whether a verb tells what somebody says.</summary>
    public bool IsSpeech(string? lemma) => lemma is not null && SpeechVerbs.ContainsKey(lemma);

    /// <summary>What a verb of speech does to a clause that tells what is said; whoever praises or blames what is so takes it for
    /// true.</summary>
    public VerbEffect SpeechEffectOf(string? lemma) =>
        lemma is null || !SpeechVerbs.TryGetValue(lemma, out var stance)
            ? VerbEffect.None
            : stance switch
            {
                Stance.Deny => VerbEffect.Denied,
                Stance.Urge => VerbEffect.Urged,
                Stance.Criticise or Stance.Praise or Stance.Ask => VerbEffect.None,
                _ => VerbEffect.Reported,
            };

    /// <summary>The role of an office with an owner of a class and id: a "chief" of Nato is its secretary-general; else its own, if it
    /// has one.</summary>
    public string? RoleOf(Office office, string ownerClass, string ownerKey) =>
        RoleAt(ownerClass, office) ?? RoleAt(ownerKey, office) ?? office.Role;

    private string? RoleAt(string owner, Office office)
    {
        Span<char> key = stackalloc char[MostOfRoleKey];
        var roles = OfficeRoles.GetAlternateLookup<ReadOnlySpan<char>>();
        return key.TryWrite($"{owner}/{office.Title}", out var length) && roles.TryGetValue(key[..length], out var role) ? role : null;
    }

    /// <summary>Whether a noun is an organ that speaks for its state, such as a government.</summary>
    public bool IsStateOrgan(Word noun) => StateOrgans.Contains(noun.NounLemma);

    /// <summary>Whether a noun names somebody who holds the same office as another: "counterpart".</summary>
    public bool IsCounterpart(Word? noun) => noun is not null && Counterparts.Contains(noun.Text);

    /// <summary>Whether a noun names people or a body who act for the state or organization that they belong to.</summary>
    public bool SpeaksForOwner(Word noun) => IsStateOrgan(noun) || Sectors.ContainsKey(noun.NounLemma) || IsCounterpart(noun);

    /// <summary>Whether a noun names people of their own, who never stand for the state they belong to.</summary>
    public bool IsSomebody(Word noun) =>
        Sectors.ContainsKey(noun.NounLemma)
        || (AntecedentOf(noun) is "person" or "persons" or "profession" or "men" or "women" or "armed-group" or "group" or "party");

    /// <summary>Whom a noun refers back to where it is definite, by the form itself ("sides") or else its lemma; null where it tells
    /// none.</summary>
    public string? AntecedentOf(Word noun) =>
        DefiniteReferences.GetValueOrDefault(noun.Text)
        ?? DefiniteReferences.GetValueOrDefault(noun.NounLemma)
        ?? (noun.Is(WordTags.Genitive) ? DefiniteReferences.GetValueOrDefault(WithoutGenitive(noun.Text)) : null);

    private string WithoutGenitive(string form) =>
        Pack.Grammar.GenitiveSuffix is { Length: > 0 } suffix && form.EndsWith(suffix, StringComparison.Ordinal)
            ? form[..^suffix.Length]
            : form;

    private bool IsVoting(Word form) =>
        (VoteWords.TryGetValue(form.Noun ?? "", out var vote) || VoteWords.TryGetValue(form.Verb ?? "", out vote))
        && vote is not (VoteWord.Sponsor or VoteWord.Decide);

    /// <summary>The rows of two words, by both.</summary>
    private static FrozenDictionary<(string, string), T> PhrasalOf<T>(FrozenDictionary<string, T> effects) =>
        effects
            .Select(e => (Words: e.Key.Split(' ', 2), Effect: e.Value))
            .Where(e => e.Words.Length > 1)
            .ToFrozenDictionary(e => (e.Words[0], e.Words[1]), e => e.Effect);

    private static FrozenDictionary<string, VerbEffect> EffectsOf(LanguagePack pack, string file) =>
        pack.ReadColumn<VerbEffect>(file, "effect");

    private static FrozenSet<string> QuoteCuesOf(LanguagePack pack, string kind) => KeysOf(pack, "quote-cues.tsv", "kind", kind);

    /// <summary>The keys of the rows that have a value in a column.</summary>
    private static FrozenSet<string> KeysOf(LanguagePack pack, string file, string column, string value) =>
        pack.ReadColumn(file, column).Where(r => r.Value == value).Select(r => r.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> TradeVerbsOf(LanguagePack pack) =>
        pack.ReadColumnOrNone("trade-words.tsv", "only")
            .Where(r => r.Value == "verb")
            .Select(r => r.Key)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> TimeNamesOf(LanguagePack pack) =>
        pack.ReadColumn("time.tsv", "class")
            .Where(r => r.Value is "weekday" or "month" && char.IsUpper(r.Key[0]))
            .Select(r => r.Key)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shortest names of the twelve months, without the short forms of dates.</summary>
    public static Knowledge Of(LanguagePack pack) => s_all.GetOrAdd(pack, p => new Lazy<Knowledge>(() => new Knowledge(p))).Value;
}
