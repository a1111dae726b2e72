using Graph.Extraction.Resources;
using Graph.Language.Gazetteers;
using Graph.Language.Lexicons;
using Graph.Language.Quotes;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>Decides what a run of capitalised words names, by the words in and around it.</summary>
internal sealed partial class NameClassifier(Document document)
{
    private readonly PersonTable _persons = new(document);
    private readonly LoneName _lone = new(document);

    private List<Token> Tokens => document.Tokens;

    /// <summary>Settles a run; false where that is left to the second pass, for the first takes only full names.</summary>
    public bool Settle(NameRun run, bool firstPass)
    {
        var (first, end) = Trim(run);
        end += IsNameOfTwo(first, end) ? 1 : 0;
        if (first >= end)
        {
            return true;
        }

        var kind = Classify(first, end, run);
        if (firstPass && (end - first < 2 || kind is null) && kind is not (EntityKind.Organization or EntityKind.Place))
        {
            return false;
        }

        if (kind is not EntityKind.Person || end - first < 2 || !AddKnownOrganization(first, end))
        {
            SettleAs(kind, first, end, firstPass);
        }

        return true;
    }

    private void SettleAs(EntityKind? kind, int first, int end, bool firstPass)
    {
        switch (kind)
        {
            case EntityKind.Organization:
                AddOrganization(first, end);
                break;
            case EntityKind.Place:
                Add(
                    first,
                    end,
                    document.Entities.Add(EntityKind.Place, document.TextOf(first, end), document.TextOf(first, end)),
                    Tokens[end - 1].Has(TokenFlags.Genitive)
                );
                break;
            case EntityKind.Person:
                _persons.Add(first, end, mayCreate: true);
                break;
            default:
                if (!firstPass && !_persons.Add(first, end, mayCreate: false) && !AddKnownOrganization(first, end) && end - first == 1)
                {
                    CompoundReader.Read(document, first);
                }

                break;
        }
    }

    /// <summary>Gives a name that tells nothing by itself to somebody, or an organization, that the article names so elsewhere.</summary>
    public void Lend(NameRun run)
    {
        var (first, end) = Trim(run);
        if (first < end && document.ReferenceAt[first] is null && !_persons.Add(first, end, mayCreate: false))
        {
            AddKnownOrganization(first, end);
        }
    }

    /// <summary>A place's name is a person's where somebody of that surname is named and no preposition of place stands before
    /// it.</summary>
    public void SettlePlace(int at)
    {
        if (at == 0 || Tokens[at - 1].Word is not { } before || !before.Is(WordTags.Preposition))
        {
            _persons.AddSurname(at);
        }
    }

    /// <summary>"Partiet Serbiska listan": behind the word for what it is a name may end in a common noun in the definite.</summary>
    private bool IsNameOfTwo(int first, int end) =>
        IsNameOfNation(first, end)
        || (
            end - first == 1
            && first > 0
            && end < Tokens.Count
            && document.Knowledge.Pack.Grammar.Compounds
            && Cue(Tokens[first - 1].Text(document.Text), "before") is "party"
            && Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: false } noun
            && noun.Is(WordTags.Noun)
            && noun.Is(WordTags.Definite)
            && !noun.Is(WordTags.Verb | WordTags.Preposition)
        );

    /// <summary>"i Svenska ishockeyförbundet".</summary>
    private bool IsNameOfNation(int first, int end) =>
        end - first == 1
        && end < Tokens.Count
        && !Tokens[end].Has(TokenFlags.LineStart)
        && Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: false }
        && IsStateAdjective(first)
        && document.Knowledge.NameEndings.KindOf(document.StemOf(end), "suffix") is not null;

    private (int First, int End) Trim(NameRun run)
    {
        var (first, end) = (run.First, run.End);
        if (Cue(document.TextOf(first), "alone") is not null && end - first == 1)
        {
            return (end, end);
        }

        while (end - first > 1 && (Tokens[first].Is(WordTags.Honorific | WordTags.Former) || IsWrittenFrom(first, end)))
        {
            first++;
        }

        return (BehindField(BehindAddress(first, end), end), end);
    }

    /// <summary>"Moscow Anna Berg told": a place or body right before a given name and a surname is no part of the name.</summary>
    private bool IsWrittenFrom(int first, int end) =>
        end - first > 2
        && !Tokens[first].Is(WordTags.FirstName)
        && Tokens[first + 1].Is(WordTags.FirstName)
        && document.Knowledge.Pack.Gazetteer.Find(document.StemOf(first)) is not null;

    /// <summary>"Minister for Rural Affairs Anna Berg": behind the field of an office, which is written with capitals too, begins the
    /// name.</summary>
    private int BehindField(int first, int end)
    {
        if (
            first < 2
            || document.Words[first - 2]?.Office is null
            || !document.IsAmong(document.Knowledge.Pack.Grammar.PossessorOf, first - 1)
        )
        {
            return first;
        }

        for (var i = first + 1; i < end - 1; i++)
        {
            if (Tokens[i].Is(WordTags.FirstName) && !Tokens[first].Is(WordTags.FirstName))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>"Democratic Rep. Anna Berg": behind a shortened word of address inside a run begins the name.</summary>
    private int BehindAddress(int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (Tokens[i].Is(WordTags.Honorific) && document.TextOf(i) is [.., '.'])
            {
                return i + 1;
            }
        }

        return first;
    }

    private EntityKind? Classify(int first, int end, NameRun run)
    {
        if (IsDateline(first, end))
        {
            return EntityKind.Place;
        }

        if (CueBefore(first) is { } cue)
        {
            return KindOf(cue);
        }

        if (IsToldAsOrganization(first, end))
        {
            return EntityKind.Organization;
        }

        if (IsTitled(first))
        {
            return EntityKind.Person;
        }

        return IsInMarks(first, end) ? null
            : end - first >= 2 ? ClassifyWords(first, end)
            : ClassifyWord(first, Tokens[run.First].Has(TokenFlags.Initial));
    }

    private EntityKind? ClassifyWords(int first, int end)
    {
        if (ByParts(first, end) is { } told)
        {
            return KindOf(told);
        }

        var before = first > 0 && !Tokens[first].Has(TokenFlags.LineStart) ? Tokens[first - 1] : default;
        return
            before.Is(WordTags.Determiner)
            && !before.Is(WordTags.Subordinator | WordTags.Possessive)
            && before.Kind == TokenKind.Word
            && !document.Knowledge.Pack.Grammar.Compounds
            ? null
            : ClassifyLong(first, end, before);
    }

    private EntityKind? ClassifyWord(int at, bool initial) =>
        (initial ? document.Knowledge.NameEndings.KindOf(document.StemOf(at), "suffix|initial") : SuffixCue(at)) is { } suffix
            ? KindOf(suffix)
        : IsAcronym(at) ? EntityKind.Organization
        : _lone.IsPerson(at, initial) ? EntityKind.Person
        : null;

    /// <summary>A name in marks by itself is a work or a nickname.</summary>
    private bool IsInMarks(int first, int end) =>
        first > 0
        && end < Tokens.Count
        && QuoteMarks.IsQuote(Tokens[first - 1])
        && QuoteMarks.IsQuote(Tokens[end])
        && !Tokens[end - 1].IsMark(',');

    /// <summary>What the first or last word of a longer name tells: "FC Nord", "Svenska Gymnastikförbundet", "Norrköping
    /// Dolphins".</summary>
    private string? ByParts(int first, int end)
    {
        if (Cue(document.StemOf(first), "first") is { } begins)
        {
            return begins == "place" && Cue(document.StemOf(end - 1), "last") is { } ends ? ends : begins;
        }

        if (Tokens[first].Is(WordTags.FirstName))
        {
            return BodyNamedAfter(end - 1);
        }

        if (
            (Cue(document.StemOf(end - 1), "last") ?? document.Knowledge.NameEndings.KindOf(document.StemOf(end - 1), "suffix")) is { } last
        )
        {
            return last;
        }

        var gazetteer = document.Knowledge.Pack.Gazetteer;
        return !document.Knowledge.Pack.Grammar.Compounds ? null
            : IsStateAdjective(first) || gazetteer.Find(document.StemOf(first)) is { Kind: EntryKind.Place } ? "organization"
            : null;
    }

    /// <summary>"Herbert Felixinstitutet": what a body is called after may begin with a given name, where its kind is joined to the
    /// last.</summary>
    private string? BodyNamedAfter(int last) =>
        document.Knowledge.Pack.Grammar.Compounds
        && document.Knowledge.NameEndings.KindOf(document.StemOf(last), "suffix") is { } kind
        && (kind is "organization" or "agency" or "company" or "university" or "union")
            ? kind
            : null;

    /// <summary>An adjective of a state that a language writes small is the first word of a name where it stands with a capital inside a
    /// sentence.</summary>
    private bool IsStateAdjective(int at) =>
        !Tokens[at].Has(TokenFlags.Initial)
        && document.StemOf(at) is { Length: > 2 and < 32 } stem
        && document.Knowledge.Pack.Gazetteer.FindLowered(stem) is { Kind: EntryKind.State, Form: EntryForm.Adjective };

    /// <summary>The cue of the last part of a name that is one word: Demokratförbundet, Socialistpartiet.</summary>
    private string? SuffixCue(int at)
    {
        var stem = document.StemOf(at);
        stem = document.Genitive.IsIn(stem) ? document.Genitive.Bare(stem) : stem;

        for (var split = 3; split <= stem.Length - 5; split++)
        {
            if (Cue(stem[split..], "before") is { } kind)
            {
                return kind;
            }
        }

        return document.Knowledge.NameEndings.KindOf(stem, "suffix");
    }

    private EntityKind? ClassifyLong(int first, int end, Token before)
    {
        if (Tokens[first].Is(WordTags.FirstName) || (Tokens[first].Word is null && HasInitial(first, end)))
        {
            return EntityKind.Person;
        }

        var unknown = 0;
        for (var i = first; i < end; i++)
        {
            if (document.StemOf(i).IndexOfAnyInRange('0', '9') >= 0)
            {
                return null;
            }

            if (
                Tokens[i].Word is null or { Tags: WordTags.None or WordTags.NameParticle or WordTags.FirstName }
                || (i == first && !Tokens[i].IsCapitalised)
            )
            {
                unknown++;
            }
        }

        if (document.Knowledge.Pack.Gazetteer.Find(document.StemOf(end - 1)) is { Kind: EntryKind.Place })
        {
            return null;
        }

        var afterPlace = before.Word is { } word && document.Knowledge.Pack.Grammar.Place.Contains(word.Text);
        var allCaps = Tokens[first].Has(TokenFlags.AllCaps) && Tokens[end - 1].Has(TokenFlags.AllCaps);
        return afterPlace || allCaps ? (unknown > 0 && afterPlace ? EntityKind.Place : null)
            : unknown == end - first && end - first <= 4 ? EntityKind.Person
            : null;
    }

    private bool HasInitial(int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (Tokens[i].End - Tokens[i].Start <= 2 && Tokens[i].Has(TokenFlags.Capitalised))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Capitals at the head of a paragraph before a full stop, dash or comma name where the article was written.</summary>
    private bool IsDateline(int first, int end) =>
        Tokens[first].Has(TokenFlags.ParagraphStart)
        && Tokens[first].Has(TokenFlags.AllCaps)
        && end < Tokens.Count
        && Tokens[end].Kind == TokenKind.Mark
        && Tokens[end].Mark is '.' or '–' or '—' or '-' or ',' or ':';

    private bool IsAcronym(int at)
    {
        var token = Tokens[at];
        var stem = token.Stem(document.Text);
        var upper = 0;
        var digits = 0;
        foreach (var c in stem)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return stem.Length is >= 2 and <= 7
            && Cue(stem, "alone") is null
            && upper + digits >= stem.Length - 1
            && upper >= 1
            && stem.Length - digits >= 1
            && upper >= 2
            && digits == 0
            && stem.IndexOfAny('.', '/') < 0
            && !(at > 1 && Tokens[at - 1].IsMark('(') && Tokens[at - 2].Is(WordTags.Office))
            && (token.Word is null || token.Word.Tags == WordTags.None);
    }

    private string? Cue(ReadOnlySpan<char> word, string position) =>
        !word.IsEmpty && document.Knowledge.Cues.TryFind(word, out var cue) && cue.Position.Contains(position, StringComparison.Ordinal)
            ? cue.Kind
            : null;

    private static EntityKind? KindOf(string cue) =>
        cue switch
        {
            "place" or "vessel" or "event" or "work" => EntityKind.Place,
            "person" => EntityKind.Person,
            "none" => null,
            _ => EntityKind.Organization,
        };
}
