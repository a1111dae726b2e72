using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Graph.Language.Lexicons;
using Graph.Language.Tokens;

namespace Graph.Language.Tagging;

/// <summary>Tells of each token of a sentence what it is, in one pass. Has no state: one tagger serves all threads.</summary>
public sealed class Tagger
{
    /// <summary>The pack's file of a trained model; a pack can do without.</summary>
    public const string ModelFile = "tagger.bin";

    private static readonly ConcurrentDictionary<LanguagePack, Tagger> s_taggers = new();

    private readonly LexiconRules? _rules;
    private readonly PerceptronTagger? _model;

    private Tagger(LanguagePack pack)
    {
        _model = pack.Files.TryOpen(ModelFile) is { } stream ? new PerceptronTagger(pack.Lexicon, ReadModel(pack, stream)) : null;
        _rules = _model is null ? new LexiconRules(pack) : null;
    }

    /// <summary>The tagger of a pack with a model, whatever the pack's own.</summary>
    internal Tagger(LanguagePack pack, TaggerModel model) => _model = new PerceptronTagger(pack.Lexicon, model);

    /// <summary>The tagger of a pack by its lexicon's rules alone.</summary>
    internal Tagger(LexiconRules rules) => _rules = rules;

    /// <summary>The tagger of a pack.</summary>
    public static Tagger Of(LanguagePack pack) => s_taggers.GetOrAdd(pack, p => new Tagger(p));

    /// <summary>Tags the tokens of one sentence.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">Index of the sentence's first token.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">By token of the text: 1 where a recognised name begins, 2 inside it, 0 elsewhere.</param>
    /// <param name="tags">Takes the tags; that of token <paramref name="first"/> stands first.</param>
    public void Tag(List<Token> tokens, int first, int end, string text, ReadOnlySpan<byte> names, Span<Tag> tags)
    {
        var sentence = (ReadOnlySpan<Token>)CollectionsMarshal.AsSpan(tokens)[first..end];
        if (_model is not null)
        {
            _model.Tag(sentence, text, names[first..end], tags[..sentence.Length]);
        }
        else
        {
            _rules!.Tag(sentence, names[first..end], tags[..sentence.Length]);
        }
    }

    private static TaggerModel ReadModel(LanguagePack pack, Stream stream)
    {
        try
        {
            return TaggerModel.Read(stream);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new PackException($"{pack.Files.Language}/{ModelFile}: {e.Message}");
        }
    }
}
