using Graph.Extraction.Resources;
using Graph.Extraction.Text;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>The text of an article with the names that stand in it.</summary>
internal sealed class Document(Article article, CleanText clean, Knowledge knowledge, Buffers buffers)
    : SourceText(article, clean, knowledge, buffers)
{
    /// <summary>The reference that begins at a token, or null.</summary>
    public Reference?[] ReferenceAt { get; } = new Reference?[buffers.Tokens.Count];

    public EntityTable Entities { get; } = new(knowledge);

    public CleanText Clean { get; } = clean;

    public PartyReader Parties => field ??= new PartyReader(this);

    public GenitiveEnding Genitive { get; } = new(knowledge.Pack.Grammar.GenitiveSuffix);

    /// <summary>What a name in the genitive right before a token is by the noun that stands there, perhaps behind an adjective: "person",
    /// "organization", "office" or null.</summary>
    public string? OwnerTold(int at)
    {
        if (at < 1 || at >= Tokens.Count || Tokens[at].Has(TokenFlags.LineStart) || !Genitive.MayBeIn(Tokens[at - 1], StemOf(at - 1)))
        {
            return null;
        }

        return OwnerOf(at) ?? (Tokens[at].Is(WordTags.Adjective) && at + 1 < Tokens.Count ? OwnerOf(at + 1) : null);
    }

    /// <summary>Who has what a noun names: "person", "organization", "office" (an organization whose title it is) or null.</summary>
    public string? OwnerOf(int noun) =>
        Tokens[noun] is not { Kind: TokenKind.Word, IsCapitalised: false } ? null
        : Knowledge.OwnedNouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(StemOf(noun), out var owner) ? owner
        : Words[noun]?.Noun is { } lemma && Knowledge.OwnedNouns.TryGetValue(lemma, out owner) ? owner
        : null;

    /// <summary>Finds the names and marks their tokens.</summary>
    public void FindNames()
    {
        new NameFinder(this).Run();
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
