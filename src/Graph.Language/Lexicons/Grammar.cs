using System.Collections.Frozen;

namespace Graph.Language.Lexicons;

/// <summary>The few facts of word order and form that the engine asks of a language (grammar.tsv).</summary>
public sealed partial class Grammar
{
    private readonly string _bareGenitive;
    private readonly string _barePlace;
    private readonly string _linking;
    private readonly string[] _infinitiveEndings;

    internal Grammar(PackFiles files)
    {
        var table = files.Table("grammar.tsv");
        var values = table.Rows.ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        string Value(string key) =>
            values.TryGetValue(key, out var value) ? value : throw new PackException($"{table.File}:1: the key '{key}' is missing");
        string Other(string key) => values.GetValueOrDefault(key, "");
        FrozenSet<string> Given(string key) => Set(Value(key));
        FrozenSet<string> Some(string key) => Set(Other(key));
        (VerbSecond, Compounds, Suffered) = (Value("verb-second") == "yes", Value("compounds") == "yes", Some("suffered"));
        (MembersAreNames, GenitiveSuffix, About) = (Other("members-are-names") == "yes", Value("genitive"), Value("topic").Split('|')[0]);
        (VoteIn, Be, ProVerb, Municipality) = (Other("vote-in"), Value("be"), Value("pro-verb").Split('|')[0], Other("municipality"));
        (Region, Home, Staff, Experts, ChildOf) = (Other("region"), Other("home"), Some("staff"), Some("expert"), Some("child-of"));
        (Inclusive, Including, Among, ProVerbs) = (Given("inclusive"), Some("including"), Given("among"), Given("pro-verb"));
        (From, To, Topic, Opposing, Motion) = (Given("from"), Given("to"), Given("topic"), Some("opposing"), Given("motion"));
        (InfinitiveSubject, Source, Place, Employer) = (Some("infinitive-subject"), Given("source"), Given("place"), Given("employer"));
        (Naming, Agent, PossessorOf, Role, Aims) = (Given("naming"), Given("agent"), Given("possessor-of"), Given("role"), Some("aim"));
        (NewRole, Appointing, Leaving, Succeeding) = (Given("new-role"), Given("appointing"), Given("leaving"), Some("succeeding"));
        (Proposing, Purpose, NameLinks, Workplace) = (Some("proposing"), Given("purpose"), Given("name-link"), Some("workplace"));
        (VerbOrPreposition, Nominal, Means, Belong) = (Given("verb-or-preposition"), Given("nominal"), Given("means"), Given("belong"));
        (Same, Adding, Since, SameTime, There) = (Given("same"), Given("adding"), Given("since"), Given("same-time"), Given("there"));
        (Bounds, Ahead, Performing, Titling, Not) = (Given("bound"), Some("ahead"), Given("performing"), Given("titling"), Some("not"));
        (Measures, SubjectPronouns, Approximators) = (Given("measure"), Given("subject-pronouns"), Some("approximator"));
        (Clock, Others, Peers, Any, Quantifiers) = (Some("clock"), Some("other"), Some("peer"), Some("any"), Some("quantifier"));
        (Meanwhile, OneByOne, Acts, Unsettled) = (Some("meanwhile"), Some("one-by-one"), Some("act"), Some("unsettled"));
        (Issuing, Issued, Members, Bodies, Own) = (Some("issuing"), Some("issued"), Some("member"), Some("body"), Some("own"));
        (Indefinite, Singling, Settling, Nearby) = (Given("indefinite"), Some("singling"), Some("settling"), Some("nearby"));
        (Putting, Situations, Seeming, Giving) = (Some("putting"), Some("situation"), Some("seeming"), Some("giving"));
        (Addressing, Describing, Going, Believing) = (Some("addressing"), Some("describing"), Some("going"), Some("believing"));
        (Degree, Modals, ObjectPronouns, Governing) = (Some("degree"), Some("modal"), Some("object-pronouns"), Some("governing"));
        (Becoming, Undergone, Depicting, Guests) = (Some("becoming"), Some("undergone"), Some("depicting"), Some("guest"));
        (Mutual, Content, Factive, Grounds, Envoys) = (Some("mutual"), Some("content"), Some("factive"), Some("grounds"), Some("envoy"));
        (Serving, VerbNouns, ThingPronouns, Compass) = (Some("serving"), Some("verb-noun"), Some("thing-pronouns"), Some("compass"));
        (Sides, Viewing, People, Generations, Until) = (Some("side"), Some("viewing"), Some("people"), Some("generation"), Some("until"));
        (Counting, Lacking, Disjunctive, Posts) = (Some("counting"), Some("lacking"), Some("disjunctive"), Some("post"));
        (Nearly, Hearsay, Perhaps, Taking, Rather) = (Some("nearly"), Some("hearsay"), Some("perhaps"), Some("taking"), Some("rather"));
        Pairs = Set(Other("pair")).Select(p => p.Split(' ')).ToFrozenDictionary(p => p[0], p => p[^1]);
        _infinitiveEndings = Other("infinitive-ending").Split('|');
        (_bareGenitive, _linking, _barePlace) = (Letters(Value("bare-genitive")), Letters(Value("linking")), Letters(Other("bare-place")));
    }

    /// <summary>Whether a preposition ties what stands behind it to the noun before: "aid to Syria", "sanctions against Iran".</summary>
    public bool JoinsNouns(string preposition) =>
        Topic.Contains(preposition) || PossessorOf.Contains(preposition) || Opposing.Contains(preposition) || To.Contains(preposition);

    /// <summary>Whether the finite verb of a main clause stands second, the subject behind it where something else stands first.</summary>
    public bool VerbSecond { get; }

    /// <summary>Whether nouns join into one word.</summary>
    public bool Compounds { get; }

    /// <summary>Prepositions behind a resolution of what it settles, so that it is none that is voted on; none where a pack tells
    /// none.</summary>
    public FrozenSet<string> Settling { get; }

    /// <summary>Prepositions of a place beside which something is: what is done there is not done to the place.</summary>
    public FrozenSet<string> Nearby { get; }

    /// <summary>Whether nouns for the members of a party are written with a capital, so that "a conservative" is of none.</summary>
    public bool MembersAreNames { get; }

    /// <summary>The word that makes the name of a municipality behind the genitive of its place, or empty where its offices are not
    /// told apart.</summary>
    public string Municipality { get; }

    /// <summary>The word that makes the name of a region before that of its place, or empty.</summary>
    public string Region { get; }

    /// <summary>Ending of the genitive of a name, or empty where a mark is used that the tokenizer cuts off.</summary>
    public string GenitiveSuffix { get; }

    /// <summary>Words before an infinitive or gerund that tells by what means: "answered by expelling".</summary>
    public FrozenSet<string> Means { get; }

    /// <summary>Verbs that count their subject among others: "belonged to those who abstained".</summary>
    public FrozenSet<string> Belong { get; }

    /// <summary>Words for the deed that was just told: "did the same", "followed suit".</summary>
    public FrozenSet<string> Same { get; }

    /// <summary>Those of <see cref="Same"/> that only add somebody: "also", "too".</summary>
    public FrozenSet<string> Adding { get; }

    /// <summary>The verb that stands for any other: "do".</summary>
    public string ProVerb { get; }

    /// <summary>Conjunctions that put two deeds at one time: "when", "while".</summary>
    public FrozenSet<string> SameTime { get; }

    /// <summary>Relatives of place and time: "where".</summary>
    public FrozenSet<string> There { get; }

    /// <summary>First words of dates that only bound a time: "until 2026", "after Monday".</summary>
    public FrozenSet<string> Bounds { get; }

    /// <summary>Prepositions of what is still to come when a clause happens: ahead of, before.</summary>
    public FrozenSet<string> Ahead { get; }

    /// <summary>Prepositions that only round a number: "over 900 people"; none where a pack tells none.</summary>
    public FrozenSet<string> Approximators { get; }

    /// <summary>Forms of nouns that tell a time of day with a number: "klockan nio"; none where a pack tells none.</summary>
    public FrozenSet<string> Clock { get; }

    /// <summary>Nouns for what one state or body is to another, behind which the name of the one may stand: ally, neighbour; none where a
    /// pack tells none.</summary>
    public FrozenSet<string> Peers { get; }

    /// <summary>Nouns for bodies that are not their state's and do not act for it: company, newspaper, trade union; none where a pack
    /// tells none.</summary>
    public FrozenSet<string> Bodies { get; }

    /// <summary>Nouns for a government, which with a leader's name is that of the leader's state: "the Putin regime"; none where a pack
    /// tells none.</summary>
    public FrozenSet<string> Governing { get; }

    /// <summary>Verbs whose agent is the author of what is their object: "an offer made by Peru"; none where a pack tells none.</summary>
    public FrozenSet<string> Putting { get; }

    /// <summary>Nouns for those of whom a body consists, who are not the body: member; none where a pack tells none.</summary>
    public FrozenSet<string> Members { get; }

    /// <summary>Possessives that mean the subject of their own clause as often as another: his; none where a pack tells none.</summary>
    public FrozenSet<string> Own { get; }

    /// <summary>Words that single out one who did what the infinitive behind says: the first to leave; none where a pack tells
    /// none.</summary>
    public FrozenSet<string> Singling { get; }

    /// <summary>Determiners of whatever there may be, and of nothing in particular: any, no; none where a pack tells none.</summary>
    public FrozenSet<string> Any { get; }

    /// <summary>Determiners that tell how many there are, of whom none need have been named: several, other; none where a pack tells
    /// none.</summary>
    public FrozenSet<string> Quantifiers { get; }

    /// <summary>Nouns for any deed that has just been told: move, act; none where a pack tells none.</summary>
    public FrozenSet<string> Acts { get; }

    /// <summary>Prepositions behind which a noun does not state its deed: in exchange for, until; none where a pack tells none.</summary>
    public FrozenSet<string> Unsettled { get; }

    /// <summary>Prepositions of the deed at whose time something happens: during, amid; none where a pack tells none.</summary>
    public FrozenSet<string> Meanwhile { get; }

    /// <summary>Words that tell one thing from the one just told: another, second, rival; none where a pack tells none.</summary>
    public FrozenSet<string> Others { get; }

    /// <summary>Words that tell that several did something each for itself: separate, respective; none where a pack tells none.</summary>
    public FrozenSet<string> OneByOne { get; }

    /// <summary>Verbs by which somebody makes words known that do something: issue, sign; none where a pack tells none.</summary>
    public FrozenSet<string> Issuing { get; }

    /// <summary>Nouns for words by which their maker does what they say: statement, decree; none where a pack tells none.</summary>
    public FrozenSet<string> Issued { get; }

    /// <summary>Words that tell that somebody is a guest: visiting; none where a pack tells none.</summary>
    public FrozenSet<string> Guests { get; }

    /// <summary>Prepositions of those who do something with each other: between; none where a pack tells none.</summary>
    public FrozenSet<string> Mutual { get; }

    /// <summary>Prepositions between a noun and the gerund of its content: the idea of joining; none where a pack tells none.</summary>
    public FrozenSet<string> Content { get; }

    /// <summary>Nouns whose content has been done: a history of; none where a pack tells none.</summary>
    public FrozenSet<string> Factive { get; }

    /// <summary>Verbs by which somebody takes a view of what others plan or have done: support, criticize; none where a pack tells
    /// none.</summary>
    public FrozenSet<string> Viewing { get; }

    /// <summary>Nouns for those of whom an adjective tells the state alone: people, man; none where a pack tells none.</summary>
    public FrozenSet<string> People { get; }

    /// <summary>Words behind a name that tell father from son: jr; none where a pack tells none.</summary>
    public FrozenSet<string> Generations { get; }

    /// <summary>Particles between a name and that of the father: bin.</summary>
    public FrozenSet<string> ChildOf { get; }

    /// <summary>Ids of the organizations that count the trade of their state; none where a pack tells none.</summary>
    public FrozenSet<string> Counting { get; }

    /// <summary>Conjunctions in two halves, the second by the first: "såväl X som Y"; none where a pack tells none.</summary>
    public FrozenDictionary<string, string> Pairs { get; }

    /// <summary>Verbs whose passive says that its subject took place: "was signed in May".</summary>
    public FrozenSet<string> Performing { get; }

    /// <summary>Verbs whose participle gives a noun its name: "a missile called Tayfun".</summary>
    public FrozenSet<string> Titling { get; }

    /// <summary>Prepositions that mark the agent of a passive.</summary>
    public FrozenSet<string> Agent { get; }

    /// <summary>Words between what something is and its name: "a group called".</summary>
    public FrozenSet<string> Naming { get; }

    /// <summary>Prepositions behind a title before the name of what somebody leads or works for: "vd för", "CEO of".</summary>
    public FrozenSet<string> Employer { get; }

    /// <summary>Prepositions after a noun that name what a genitive would.</summary>
    public FrozenSet<string> PossessorOf { get; }

    /// <summary>Prepositions that add to the subject: "besides Russia".</summary>
    public FrozenSet<string> Inclusive { get; }

    /// <summary>Words before the names of some of a group: "ten countries, including".</summary>
    public FrozenSet<string> Including { get; }

    /// <summary>Prepositions that pick from a group: "among those who".</summary>
    public FrozenSet<string> Among { get; }

    /// <summary>Verbs that stand for a verb just used: "so did China".</summary>
    public FrozenSet<string> ProVerbs { get; }

    /// <summary>Prepositions of a source.</summary>
    public FrozenSet<string> From { get; }

    /// <summary>Prepositions of a goal.</summary>
    public FrozenSet<string> To { get; }

    /// <summary>Prepositions of what something is about.</summary>
    public FrozenSet<string> Topic { get; }

    /// <summary>The commonest of <see cref="Topic"/>.</summary>
    public string About { get; }

    /// <summary>What stands before the name of a body that has voted on something without a name ("vote in"); empty where a pack does not
    /// tell it.</summary>
    public string VoteIn { get; }

    /// <summary>Prepositions of what a veto is against; none where a pack does not tell them.</summary>
    public FrozenSet<string> Opposing { get; }

    /// <summary>Prepositions before the subject of an infinitive, "time for Norway to leave"; none where a pack tells
    /// none.</summary>
    public FrozenSet<string> InfinitiveSubject { get; }

    /// <summary>Prepositions of motion.</summary>
    public FrozenSet<string> Motion { get; }

    /// <summary>Prepositions that name the source of a statement.</summary>
    public FrozenSet<string> Source { get; }

    /// <summary>Prepositions of place.</summary>
    public FrozenSet<string> Place { get; }

    /// <summary>The verb "be".</summary>
    public string Be { get; }

    /// <summary>Prepositions of the role in which somebody acts: "as president".</summary>
    public FrozenSet<string> Role { get; }

    /// <summary>Prepositions of the role that somebody is given: "utsågs till president".</summary>
    public FrozenSet<string> NewRole { get; }

    /// <summary>Verbs that give somebody an office.</summary>
    public FrozenSet<string> Appointing { get; }

    /// <summary>Verbs that end somebody's time in an office: "resigned as minister".</summary>
    public FrozenSet<string> Leaving { get; }

    /// <summary>Verbs of being in an office: "served as minister".</summary>
    public FrozenSet<string> Serving { get; }

    /// <summary>Verbs that say as what their object is seen: "described it as a mess".</summary>
    public FrozenSet<string> Depicting { get; }

    /// <summary>Letters in brackets that tell where in a picture somebody is seen.</summary>
    public FrozenSet<string> Sides { get; }

    /// <summary>Points of the compass, which stand alone for a state that has one in its name: "the North".</summary>
    public FrozenSet<string> Compass { get; }

    /// <summary>Words before what somebody is punished or thanked for: "jailed him for selling arms".</summary>
    public FrozenSet<string> Grounds { get; }

    /// <summary>Verbs that say who is to be given an office: "nominated as ambassador".</summary>
    public FrozenSet<string> Proposing { get; }

    /// <summary>Verbs by which somebody takes the office that another leaves.</summary>
    public FrozenSet<string> Succeeding { get; }

    /// <summary>Words before an infinitive that tells a purpose: "in order to".</summary>
    public FrozenSet<string> Purpose { get; }

    /// <summary>Prepositions inside the names of organizations: "Bank of Slovenia".</summary>
    public FrozenSet<string> NameLinks { get; }

    /// <summary>Indefinite articles.</summary>
    public FrozenSet<string> Indefinite { get; }

    /// <summary>Prepositions that are as often the present form of a verb ("inför").</summary>
    public FrozenSet<string> VerbOrPreposition { get; }

    /// <summary>Prepositions whose phrase belongs to the noun right before it.</summary>
    public FrozenSet<string> Nominal { get; }

    /// <summary>Prepositions of the time from which something has gone on.</summary>
    public FrozenSet<string> Since { get; }

    /// <summary>Pronouns in the form that only a subject has.</summary>
    public FrozenSet<string> SubjectPronouns { get; }

    /// <summary>Adverbs that tell where or how somebody or something is, and so are what "be" says of it: here, away; none where a pack
    /// tells none.</summary>
    public FrozenSet<string> Situations { get; }

    /// <summary>Verbs that tell how something seems; none where a pack tells none.</summary>
    public FrozenSet<string> Seeming { get; }

    /// <summary>Verbs of giving, whose first object is who gets something where a second follows; none where a pack tells
    /// none.</summary>
    public FrozenSet<string> Giving { get; }

    /// <summary>Verbs whose object is the one who hears or is allowed something, also where it stands alone: tell, ask; none where a pack
    /// tells none.</summary>
    public FrozenSet<string> Addressing { get; }

    /// <summary>Verbs that say what their object is: call, consider; none where a pack tells none.</summary>
    public FrozenSet<string> Describing { get; }

    /// <summary>Verbs of belief, which deny what is believed where they are denied: "does not think that they will come"; none where a pack
    /// tells none.</summary>
    public FrozenSet<string> Believing { get; }

    /// <summary>Verbs that only lead to the verb they are joined with, whose objects they do not share: "go and see him"; none where a pack
    /// tells none.</summary>
    public FrozenSet<string> Going { get; }

    /// <summary>Words that ask to what degree: "how bad the plan is"; none where a pack tells none.</summary>
    public FrozenSet<string> Degree { get; }

    /// <summary>Verbs that govern a bare infinitive; none where a pack tells none.</summary>
    public FrozenSet<string> Modals { get; }

    /// <summary>Pronouns in the form that no subject has; none where a pack tells none.</summary>
    public FrozenSet<string> ObjectPronouns { get; }

    /// <summary>Verbs that make a passive with a participle, and are no copula: "blev uteslutet"; none where a pack tells none.</summary>
    public FrozenSet<string> Becoming { get; }

    /// <summary>Verbs that are the passive of another in form and sense: "det krävs"; none where a pack tells none.</summary>
    public FrozenSet<string> Undergone { get; }

    /// <summary>Bare nouns that are one with their verb: "ta hand om"; none where a pack tells none.</summary>
    public FrozenSet<string> VerbNouns { get; }

    /// <summary>Pronouns that ask for a thing, and so seldom for who does something; none where a pack tells none.</summary>
    public FrozenSet<string> ThingPronouns { get; }

    /// <summary>Nouns that measure out what the bare noun behind them names: "en grupp soldater".</summary>
    public FrozenSet<string> Measures { get; }

    /// <summary>Whether a word ends so that it takes no ending of the genitive: "Laos president".</summary>
    public bool HasBareGenitive(ReadOnlySpan<char> word) => word is [.., var last] && _bareGenitive.Contains(last);

    /// <summary>What the municipality of a place is called: "Lunds kommun", "Borås kommun", "Luleå kommun".</summary>
    public string MunicipalityOf(string place) =>
        $"{place}{(HasBareGenitive(place) || _barePlace.Contains(place[^1]) ? "" : GenitiveSuffix)} {Municipality}";

    /// <summary>Whether a word ends as only the passive infinitive of a verb is likely to: "genomlysas".</summary>
    public bool HasInfinitiveEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in _infinitiveEndings)
        {
            if (ending.Length > 0 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a first part of a compound ends in a letter that only links it to the next: "landsmöte".</summary>
    public bool IsLinked(ReadOnlySpan<char> part) => part is [.., var last] && _linking.Contains(last);

    private static string Letters(string values) => values.Replace("|", "", StringComparison.Ordinal);

    private static FrozenSet<string> Set(string values) => values.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
