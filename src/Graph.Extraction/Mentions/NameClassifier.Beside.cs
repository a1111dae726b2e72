using Graph.Extraction.Resources;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <content>What the words beside a name tell: a noun before it, an insertion behind it, what it has.</content>
internal sealed partial class NameClassifier
{
    private const int LongestDescription = 6;

    /// <summary>A name of more words tells by itself what it is.</summary>
    private const int LongestDescribed = 3;

    /// <summary>What the word right before a name says that it is: "tidningen Fokus", "byggkoncernen Skanska".</summary>
    private string? CueBefore(int first)
    {
        if (WordBefore(first) is not { } before || IsBehindName(first))
        {
            return null;
        }

        var word = before.Text(document.Text);
        if (first > 1 && document.IsAmong(document.Knowledge.Pack.Grammar.Naming, first - 1))
        {
            return IsOrganizationNoun(first - 2) ? "organization" : null;
        }

        return PlaceBefore(first)
            ?? Cue(word, "before")
            ?? (
                Tokens[first].Is(WordTags.FirstName) ? null
                : document.Words[first - 1] is { } head && Cue(head.Text, "before") is { } cue ? cue
                : IsCompoundOfOrganization(before, word) ? "organization"
                : null
            );
    }

    /// <summary>"The village of Santa Lora".</summary>
    private string? PlaceBefore(int first) =>
        first > 1
        && document.IsAmong(document.Knowledge.Pack.Grammar.Nominal, first - 1)
        && Cue(Tokens[first - 2].Text(document.Text), "before") is "place"
            ? "place"
            : null;

    /// <summary>"The president of the European Council Anna Berg", "Miljöpartiets Anna Berg": the word before is the end of another
    /// name, or a name itself that owns what stands behind it.</summary>
    private bool IsBehindName(int first) =>
        document.ReferenceEndingAt(first, LongestDescription) is { } known && (known.Genitive || known.First < first - 1);

    /// <summary>A common noun whose last part tells such an organization as goes before its name.</summary>
    private bool IsCompoundOfOrganization(Token before, ReadOnlySpan<char> word) =>
        (!before.IsCapitalised || before.Has(TokenFlags.Initial))
        && document.Knowledge.Pack.Grammar.Compounds
        && document.Knowledge.NameEndings.KindOf(word, "suffix") is "company" or "media" or "party" or "union" or "bank" or "university";

    private Token? WordBefore(int first) =>
        first > 0 && !Tokens[first].Has(TokenFlags.LineStart) && Tokens[first - 1].Kind == TokenKind.Word ? Tokens[first - 1] : null;

    /// <summary>By a description beside it: "gruvbolaget, Codelco", "Codelco, the state mining company,", "Codelcos vd", "vd för Codelco".</summary>
    private bool IsToldAsOrganization(int first, int end)
    {
        if (end - first > LongestDescribed || (Tokens[first].Is(WordTags.FirstName) && end - first > 1))
        {
            return false;
        }

        if (document.OwnerTold(end) is Ownership.Organization or Ownership.Office || IsLedBefore(first))
        {
            return true;
        }

        return !Tokens[first].Is(WordTags.FirstName)
            && (
                (end - first == 1 && IsListedWithCompany(first))
                || (first > 1 && Tokens[first - 1].IsMark(',') && !Tokens[first].Has(TokenFlags.LineStart) && IsOrganizationNoun(first - 2))
                || (DescribedBehind(end) is { } said && KindOf(said) == EntityKind.Organization)
            );
    }

    /// <summary>"With Shell and Malaysia's Petronas": what stands behind its state in a list with a company is another.</summary>
    private bool IsListedWithCompany(int first) =>
        OwnerBefore(first) is { First: > 1 } owner
        && Tokens[owner.First - 1].Is(WordTags.Coordinator)
        && document.ReferenceEndingAt(owner.First - 1, LongestState) is { Entity: { Kind: EntityKind.Organization, Class: "company" } };

    private bool IsOrganizationNoun(int at) =>
        Tokens[at].Kind == TokenKind.Word
        && Cue(Tokens[at].Text(document.Text), "before") is { } cue
        && KindOf(cue) == EntityKind.Organization;

    /// <summary>"vd för Alna", "presschef på Codelco", "forskare vid Saabmuseet".</summary>
    private bool IsLedBefore(int first) =>
        first > 1
        && WordBefore(first)?.Word is { } link
        && !BeginsDescription(first)
        && (
            (document.Knowledge.Pack.Grammar.Employer.Contains(link.Text) && document.OwnerOf(first - 2) == Ownership.Office)
            || (document.Knowledge.Pack.Grammar.Workplace.Contains(link.Text) && IsOccupation(first - 2))
        );

    private bool IsOccupation(int at) =>
        document.Words[at] is { } noun
        && (
            noun.Office is { Level: OfficeLevel.Any or OfficeLevel.Organization }
            || (noun.Noun is { } lemma && document.Knowledge.Pack.Grammar.Staff.Contains(lemma))
        );

    /// <summary>"Statens institut för kommunikation": a common word with a capital before one without is no name by itself.</summary>
    private bool BeginsDescription(int first) =>
        (document.Words[first] ?? Tokens[first].Word) is { } word
        && word.Is(WordTags.Noun | WordTags.Adjective)
        && first + 1 < Tokens.Count
        && Tokens[first + 1] is { Kind: TokenKind.Word, IsCapitalised: false } next
        && (document.Words[first + 1] ?? next.Word)?.Is(WordTags.Noun) == true;

    private bool IsTitled(int first)
    {
        if (first == 0 || Tokens[first].Has(TokenFlags.LineStart))
        {
            return false;
        }

        var before = Tokens[first - 1];
        return before.Is(WordTags.Honorific)
            || (
                before.Kind == TokenKind.Word
                && !IsSomebody(first)
                && !before.Has(TokenFlags.Genitive)
                && (before.Word?.Office is not null || IsCounterpart(before.Text(document.Text)))
            );
    }

    /// <summary>"Chief Lecturer": a word for people that names nobody.</summary>
    private bool IsSomebody(int at) =>
        Tokens[at].Word is { Noun: not null } word && !word.Is(WordTags.FirstName) && document.Knowledge.IsSomebody(word);

    /// <summary>What an insertion right behind a name says that it is: "Codelco, the state mining company,".</summary>
    private string? DescribedBehind(int end)
    {
        if (end + 2 >= Tokens.Count || !Tokens[end].IsMark(','))
        {
            return null;
        }

        for (
            var i = end + 1;
            i < Tokens.Count - 1
                && i <= end + LongestDescription
                && Tokens[i].Kind == TokenKind.Word
                && !Tokens[i].Is(WordTags.Preposition | WordTags.Relative | WordTags.Coordinator);
            i++
        )
        {
            if (Tokens[i + 1].Kind == TokenKind.Mark && !Tokens[i].IsCapitalised && !Tokens[i].Has(TokenFlags.Genitive))
            {
                return i == end + 1 ? null : Cue(Tokens[i].Text(document.Text), "before") ?? SuffixCue(i);
            }
        }

        return null;
    }

    private bool IsCounterpart(ReadOnlySpan<char> word) =>
        document.Knowledge.Counterparts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
