using System.Buffers;
using System.Text;
using AnyAscii;
using Graph.Extraction.Resources;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>The persons of an article. A shorter name belongs to the longer one that holds its words; among several, to the one mentioned
/// last.</summary>
internal sealed partial class PersonTable(Document document)
{
    private readonly Dictionary<string, List<Entity>> _byPart = document.Buffers.EmptiedByWord<List<Entity>>();

    /// <summary>Of two persons of one surname the surname alone means the one who is named so many times oftener, otherwise the one
    /// mentioned last.</summary>
    private const int TimesClearer = 2;

    private const int LongestPlainWord = 64;

    /// <summary>Only so many persons of one name are told apart.</summary>
    private const int MostBearers = 32;

    /// <summary>"(M)" behind a name is so many tokens.</summary>
    private const int BracketedLetters = 3;

    private readonly List<string> _parts = document.Buffers.Emptied<string>();

    private List<Token> Tokens => document.Tokens;

    /// <summary>Gives the name in a range of tokens to its owner; false where it has none and none may be created.</summary>
    public bool Add(int first, int end, bool mayCreate)
    {
        var parts = WithShared(Parts(first, end), end);
        var genitive = Tokens[end - 1].Has(TokenFlags.Genitive);
        var isBare = false;
        var owner = Find(parts, first);
        if (owner is null && parts[^1].Length > 3 && document.Genitive.IsIn(parts[^1]))
        {
            string[] stem = [.. parts[..^1], document.Genitive.Bare(parts[^1])];
            owner = Find(stem, first);
            var possessive = owner is not null || (mayCreate && IsBeforeNoun(end) && !EndsSoItself(end - 1));
            var isOwn = owner is null && IsOwnEnding(document.StemOf(end - 1));
            parts = possessive && !isOwn ? stem : parts;
            genitive |= possessive;
            isBare = possessive && isOwn;
        }

        if (owner is null && !mayCreate)
        {
            return false;
        }

        var name = SharedName(first, end, parts, genitive && !isBare);
        if (owner is null)
        {
            owner = document.Entities.Add(EntityKind.Person, NameSlug.Of(name), name);
            owner.NameParts = parts;
            Index(owner);
        }
        else if (parts.Length > owner.NameParts.Length)
        {
            owner.Aliases.Add(owner.Name);
            (owner.Name, owner.Key, owner.NameParts) = (name, NameSlug.Of(name), parts);
            Index(owner);
        }
        else if (name != owner.Name && !owner.Aliases.Contains(name))
        {
            owner.Aliases.Add(name);
        }

        owner.LastNamedAt = first;
        owner.TimesNamed++;
        Describe(owner, first);
        document.ReferenceAt[first] = new Reference(first, end, owner, ReferenceForm.Name, genitive);
        return true;
    }

    /// <summary>Takes a token for the surname of somebody whose full name the article has; nothing happens where there is none.</summary>
    public void AddSurname(int at)
    {
        var part = PartOf(at);
        if (_byPart.TryGetValue(part, out var bearers) && bearers.Exists(b => b.NameParts.Length > 1 && SurnameOf(b.NameParts) == part))
        {
            Add(at, at + 1, mayCreate: false);
        }
    }

    private Entity? Find(string[] parts, int at)
    {
        Entity? best = null;
        var bestRank = (0, false, 0, int.MinValue);
        foreach (var part in parts)
        {
            if (!_byPart.TryGetValue(part, out var bearers))
            {
                continue;
            }

            foreach (var person in bearers)
            {
                if (Contradicts(person, at) || (person.IsRelative && parts.Length == 1 && parts[0] == person.NameParts[^1]))
                {
                    continue;
                }

                var lastAt = person.LastNamedAt <= at ? person.LastNamedAt : -person.LastNamedAt;
                var rank = (Name: Rank(person.NameParts, parts), IsAddressed(person, at), person.TimesNamed / TimesClearer, lastAt);
                if (rank.Name > 0 && rank.CompareTo(bestRank) > 0)
                {
                    (best, bestRank) = (person, rank);
                }
            }
        }

        return best;
    }

    /// <summary>Whether the word of address before the name ("Mrs", "herr") is that of the other gender.</summary>
    private bool Contradicts(Entity person, int at) =>
        at > 0
        && Tokens[at - 1].Word is { Value: "m" or "f" } address
        && address.Is(WordTags.Honorific)
        && person.Gender is 'm' or 'f'
        && person.Gender != Tokens[at - 1].Word!.Value![0];

    /// <summary>3 for the same name, 2 for its last word, 1 for words of it (or it for words of the other), 0 for another name.</summary>
    private int Rank(string[] known, string[] parts)
    {
        if (known.AsSpan().SequenceEqual(parts))
        {
            return 4;
        }

        if (IsGenerationApart(known, parts) || IsGenerationApart(parts, known))
        {
            return 0;
        }

        if ((parts.Length == 1 && IsNamedAfter(known, parts[0])) || (known.Length == 1 && IsNamedAfter(parts, known[0])))
        {
            return 0;
        }

        if (parts.Length == 1 && SurnameOf(known) == parts[0])
        {
            return 3;
        }

        var (shorter, longer) = parts.Length <= known.Length ? (parts, known) : (known, parts);
        if (shorter.Length >= 2 && (shorter[0] != longer[0] || shorter[^1] != longer[^1]))
        {
            return shorter.All(longer.Contains) ? 1 : 0;
        }

        return shorter.All(longer.Contains) && (shorter.Length > 1 || parts.Length == 1 || known[0] == parts[^1]) ? 2 : 0;
    }

    /// <summary>The last word of a name but for what tells son from father: "Per Holm Jr.".</summary>
    private string SurnameOf(string[] name) =>
        name.Length > 2 && document.Knowledge.Pack.Grammar.Generations.Contains(name[^1]) ? name[^2] : name[^1];

    /// <summary>"Hassan bin Faisal": the name of his father is not his own.</summary>
    private bool IsNamedAfter(string[] name, string father) =>
        name.Length > 2 && name[^1] == father && document.Knowledge.Pack.Grammar.ChildOf.Contains(name[^2]);

    /// <summary>"Per Holm Jr." is not Per Holm.</summary>
    private bool IsGenerationApart(string[] younger, string[] elder) =>
        elder.Length > 1
        && younger.Length == elder.Length + 1
        && document.Knowledge.Pack.Grammar.Generations.Contains(younger[^1])
        && younger.AsSpan(0, elder.Length).SequenceEqual(elder);

    private void Index(Entity person)
    {
        foreach (var part in person.NameParts)
        {
            if (!_byPart.TryGetValue(part, out var bearers))
            {
                _byPart[part] = bearers = new List<Entity>(1);
            }

            if (!bearers.Contains(person))
            {
                bearers.Add(person);
                if (bearers.Count > MostBearers)
                {
                    bearers.RemoveAt(0);
                }
            }
        }
    }

    private bool IsBeforeNoun(int end) =>
        end + BracketedLetters < Tokens.Count && Tokens[end].IsMark('(') && Tokens[end + BracketedLetters - 1].IsMark(')')
            ? IsNounAt(end + BracketedLetters)
            : IsNounAt(end);

    /// <summary>"Marcus" ends in the ending of the genitive itself; "Netanyahus" does not, as the surname without it is known.</summary>
    private bool IsOwnEnding(ReadOnlySpan<char> name) =>
        document.Knowledge.NameEndings.KindOf(name, "own-s") is not null
        && !document.Knowledge.Surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(document.Genitive.Bare(name));

    /// <summary>Whether a name ends so without being a genitive: "Hansnäs besök", where "säger Hansnäs." or "Hansnäs säger" stands
    /// too.</summary>
    private bool EndsSoItself(int at)
    {
        for (var i = 0; i + 1 < Tokens.Count; i++)
        {
            if (
                i != at
                && Tokens[i].IsCapitalised
                && document.StemOf(i).SequenceEqual(document.StemOf(at))
                && (Tokens[i + 1].Kind == TokenKind.Mark || document.Words[i + 1]?.Is(WordTags.Finite) == true)
                && !IsBeforeNoun(i + 1)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNounAt(int end) =>
        end < Tokens.Count
        && Tokens[end].Kind == TokenKind.Word
        && !Tokens[end].IsCapitalised
        && !Tokens[end].Has(TokenFlags.LineStart)
        && (
            document.Words[end] is null
            || (document.Words[end]!.Is(WordTags.Noun | WordTags.Adjective) && !document.Words[end]!.Is(WordTags.Finite))
            || (document.Words[end]!.Tags == WordTags.Gerund && IsNounAt(end + 1))
        );

    private string NameOf(int first, int end, bool genitive)
    {
        var last = Tokens[end - 1];
        var stop = last.StemEnd - (genitive && last.StemEnd == last.End ? document.Genitive.Length : 0);
        for (var i = first + 1; i < end; i++)
        {
            if (i + Nickname.Length < end && Nickname.IsAt(Tokens, i))
            {
                return $"{document.TextOf(first, i)} {document.Text[Tokens[i + Nickname.Length].Start..stop]}";
            }
        }

        return OnOneLine(document.Text[Tokens[first].Start..stop]);
    }

    /// <summary>A name that goes on in the next line of a wrapped text.</summary>
    private static string OnOneLine(string name) =>
        name.AsSpan().IndexOfAny('\n', '\r') < 0
            ? name
            : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string[] Parts(int first, int end)
    {
        _parts.Clear();
        for (var i = first; i < end; i += i > first && Nickname.IsAt(Tokens, i) ? Nickname.Length : 1)
        {
            if (Tokens[i].Kind == TokenKind.Word)
            {
                _parts.Add(PartOf(i).TrimEnd('.'));
            }
        }

        return [.. _parts];
    }

    /// <summary>A word of a name as it is compared: without the particle that is joined to it, as "al-Sisi" is "Sisi".</summary>
    private string PartOf(int at)
    {
        var word = document.StemOf(at);
        return Folded(word[JoinedParticle.LengthIn(word, document)..]);
    }

    /// <summary>A word in lower case and without accents.</summary>
    private static string Folded(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestPlainWord];
        return word.Length <= lower.Length && Ascii.ToLower(word, lower, out var length) == OperationStatus.Done
            ? lower[..length].ToString()
            : word.ToString().Transliterate().ToLowerInvariant();
    }

    private void Describe(Entity person, int first)
    {
        person.IsRelative |= IsRelative(person, first);
        person.Address ??= AddressBefore(first);
        if (person.Gender == '\0' && Tokens[first].Word is { Gender: not '\0' } word)
        {
            person.Gender = word.Gender;
        }
    }
}
