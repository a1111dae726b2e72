using Graph.Language.Lexicons;
using Graph.Language.Tagging;

namespace Graph.Extraction.Syntax.Parsing;

/// <content>Participles between commas.</content>
internal sealed partial class TagReviser
{
    /// <summary>"The talks, mediated by Qatar, aim to": between commas behind a noun a participle with its agent is inserted, and the verb
    /// of the sentence follows.</summary>
    private void ReviseInserted()
    {
        for (var i = tree.First + 2; i < tree.End - 1; i++)
        {
            if (
                document.Tokens[i - 1].IsMark(',')
                && document.Words[i]?.Is(WordTags.Participle) == true
                && document.MarksAgent(i + 1)
                && tree.Pos(i - 2) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                && VerbBehind(i) is >= 0 and var verb
            )
            {
                tree.Retag(i, new Tag(PartOfSpeech.Verb, Morphology.Participle));
                tree.Retag(verb, tree.IsFinite(verb) ? tree.Tag(verb) : new Tag(PartOfSpeech.Verb, Morphology.Present));
            }
        }
    }

    /// <summary>The verb behind the comma that ends an insertion, or -1.</summary>
    private int VerbBehind(int participle)
    {
        for (var i = participle + 1; i < tree.End - 1 && !tree.IsFinite(i); i++)
        {
            if (document.Tokens[i].IsMark(','))
            {
                return document.Words[i + 1]?.Is(WordTags.Verb) == true && !document.Tokens[i + 1].IsCapitalised ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>"To immediately and unconditionally release them": two joined adverbs between the mark of the infinitive and a form that
    /// can be one belong to it.</summary>
    private void ReviseSplit()
    {
        for (var i = tree.First; i + 4 < tree.End; i++)
        {
            if (
                document.Tokens[i].Is(WordTags.InfinitiveMarker)
                && tree.Pos(i + 1) == PartOfSpeech.Adverb
                && document.Tokens[i + 2].Is(WordTags.Coordinator)
                && tree.Pos(i + 3) == PartOfSpeech.Adverb
                && document.Words[i + 4]?.Is(WordTags.Infinitive) == true
            )
            {
                tree.Retag(i, new Tag(PartOfSpeech.Particle, Morphology.None));
                tree.Retag(i + 2, new Tag(PartOfSpeech.Adverb, Morphology.None));
                tree.Retag(i + 4, new Tag(PartOfSpeech.Verb, Morphology.Infinitive));
            }
        }
    }
}
