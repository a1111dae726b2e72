using Graph.Language.Tokens;

namespace Graph.Extraction.Mentions;

/// <summary>Letters that an article puts in brackets behind the name of an organization stand for it from there on, whatever else they may
/// stand for: "the Chilean Peace Party (CPP) … CPP said".</summary>
internal sealed class Acronyms(Document document)
{
    /// <summary>The tokens of letters in brackets.</summary>
    private const int Bracketed = 3;

    private Dictionary<string, Entity>? _told;

    private List<Token> Tokens => document.Tokens;

    /// <summary>Makes the letters part of the name that they stand behind, and gives their other mentions to its bearer.</summary>
    public void Settle()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (
                document.ReferenceAt[i]
                is not { Genitive: false, Form: ReferenceForm.Name, Entity: { Kind: EntityKind.Organization } organization } name
            )
            {
                continue;
            }

            if (document.Parties.InBrackets(name.End) == organization)
            {
                document.ReferenceAt[name.End + 1] = null;
                document.ReferenceAt[i] = name with { End = name.End + Bracketed };
            }
            else if (LettersBehind(name) is { } letters)
            {
                (_told ??= new(StringComparer.Ordinal)).TryAdd(letters, organization);
                document.ReferenceAt[name.End + 1] = null;
                document.ReferenceAt[i] = name with { End = name.End + Bracketed };
            }
            else if (LettersInserted(name) is { } inserted)
            {
                (_told ??= new(StringComparer.Ordinal)).TryAdd(inserted, organization);
            }
        }

        for (var i = 0; _told is not null && i < Tokens.Count; i++)
        {
            Give(i);
        }
    }

    private void Give(int at)
    {
        if (
            Tokens[at].Has(TokenFlags.AllCaps)
            && document.ReferenceAt[at] is null or { Form: ReferenceForm.Name, Entity.Kind: EntityKind.Organization }
            && (document.ReferenceAt[at]?.End ?? at + 1) == at + 1
            && _told!.TryGetValue(document.StemOf(at).ToString(), out var organization)
        )
        {
            document.ReferenceAt[at] = new Reference(at, at + 1, organization, ReferenceForm.Name, Tokens[at].Has(TokenFlags.Genitive));
        }
    }

    /// <summary>The letters in brackets right behind a name that stand in it in their order; null where none stand there.</summary>
    private string? LettersBehind(Reference name) => name.End - name.First >= 2 && IsBetween(name.End, '(', ')') ? LettersOf(name) : null;

    /// <summary>"Finansinspektionen, FI, granskar": letters behind a comma that stand in a name of one word or more.</summary>
    private string? LettersInserted(Reference name) =>
        IsBetween(name.End, ',', ',') || IsBetween(name.End, ',', '.') ? LettersOf(name) : null;

    private bool IsBetween(int at, char opening, char closing) =>
        at + 2 < Tokens.Count && Tokens[at].IsMark(opening) && Tokens[at + 1].Has(TokenFlags.AllCaps) && Tokens[at + 2].IsMark(closing);

    /// <summary>The letters one token behind a name, where they stand in it in their order.</summary>
    private string? LettersOf(Reference name)
    {
        var letters = document.StemOf(name.End + 1);
        var words = document.TextOf(name.First, name.End);
        var matched = 0;
        for (var i = 0; i < words.Length && matched < letters.Length && (i > 0 || words[i] == letters[0]); i++)
        {
            matched += char.ToUpperInvariant(words[i]) == letters[matched] ? 1 : 0;
        }

        return letters.Length > 1 && matched == letters.Length ? letters.ToString() : null;
    }
}
