using Graph.Extraction.Resources;
using Graph.Extraction.Text;
using Graph.Language;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>The text of an article with the names that stand in it.</summary>
internal sealed class Document(Knowledge knowledge) : SourceText(knowledge)
{
    private Reference?[] _references = [];
    private PartyReader? _parties;

    /// <summary>Of each token the reference that begins there, or null.</summary>
    public Span<Reference?> ReferenceAt => _references.AsSpan(0, Tokens.Count);

    public EntityTable Entities { get; } = new(knowledge);

    public PartyReader Parties => _parties ??= new PartyReader(this);

    public GenitiveEnding Genitive { get; } = new(knowledge.Pack.Grammar);

    /// <summary>What a name in the genitive right before a token is by the noun that stands there, perhaps behind an
    /// adjective; null where it tells none.</summary>
    public Ownership? OwnerTold(int at)
    {
        if (at < 1 || at >= Tokens.Count || Tokens[at].Has(TokenFlags.LineStart) || !Genitive.MayBeIn(Tokens[at - 1], StemOf(at - 1)))
        {
            return null;
        }

        return OwnerOf(at) ?? (Tokens[at].Is(WordTags.Adjective | WordTags.Participle) && at + 1 < Tokens.Count ? OwnerOf(at + 1) : null);
    }

    /// <summary>Who has what a noun names; null where it tells none.</summary>
    public Ownership? OwnerOf(int noun) =>
        Tokens[noun] is not { Kind: TokenKind.Word, IsCapitalised: false } ? null
        : Knowledge.OwnedNouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(StemOf(noun), out var owner) ? owner
        : Words[noun]?.Noun is { } lemma && Knowledge.OwnedNouns.TryGetValue(lemma, out owner) ? owner
        : null;

    /// <summary>Whether a word whose capital says nothing, at the start of a sentence, is formed like a common one.</summary>
    public bool LooksCommon(int at) => Words[at] is not null || Knowledge.NameEndings.KindOf(StemOf(at), "common") is not null;

    /// <summary>The state that somebody of this surname leads or has led; null where the pack tells none.</summary>
    public Entity? LedBy(ReadOnlySpan<char> surname) =>
        Knowledge.Leaders.StateOf(NameSlug.Of(surname.ToString())) is { } state ? Entities.State(state) : null;

    /// <summary>The name found so far that ends right before a token and has at most so many; null where none does.</summary>
    public Reference? ReferenceEndingAt(int end, int longest)
    {
        for (var at = end - 1; at >= 0 && end - at <= longest; at--)
        {
            if (ReferenceAt[at] is { } reference)
            {
                return reference.End == end ? reference : null;
            }
        }

        return null;
    }

    /// <summary>Takes up an article: its tokens, quotes and names.</summary>
    public new void Begin(Article article)
    {
        base.Begin(article);
        if (_references.Length < Tokens.Count)
        {
            _references = new Reference?[Tokens.Capacity];
        }

        FindNames();
    }

    /// <summary>Forgets the article.</summary>
    public new void End()
    {
        ReferenceAt.Clear();
        Entities.Clear();
        _parties = null;
        base.End();
    }

    /// <summary>Finds the names and marks their tokens.</summary>
    private void FindNames()
    {
        new NameFinder(this).Run();
        new Acronyms(this).Settle();
        new Namesakes(this).TellApart();
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (ReferenceAt[i] is { Form: not (ReferenceForm.Adjective or ReferenceForm.Demonym or ReferenceForm.Compound) } name)
            {
                Buffers.NameMarks.AsSpan(i, name.End - i).Fill(2);
                Buffers.NameMarks[i] = 1;
            }
        }
    }
}
