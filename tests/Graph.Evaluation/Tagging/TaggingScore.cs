using System.Globalization;
using Graph.Language.Tagging;

namespace Graph.Evaluation.Tagging;

/// <summary>How many tokens were told right.</summary>
/// <param name="Tokens">Tokens with a tag in the treebank.</param>
/// <param name="Pos">Right in word class.</param>
/// <param name="Full">Right in word class and form.</param>
/// <param name="Verbs">Verbs and auxiliaries of the treebank.</param>
/// <param name="VerbForms">Those told as verbs and in the right form.</param>
internal sealed record TaggingScore(int Tokens, int Pos, int Full, int Verbs, int VerbForms)
{
    public static TaggingScore Of(Tagger tagger, IEnumerable<GoldSentence> sentences)
    {
        var (tokens, pos, full, verbs, forms) = (0, 0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var tags = new Tag[sentence.Tokens.Count];
            tagger.Tag(sentence.Tokens, 0, tags.Length, sentence.Text, sentence.Names, tags);
            foreach (var (tag, gold) in tags.Zip(sentence.Gold).Where(p => p.Second is not null).Select(p => (p.First, p.Second!.Value)))
            {
                tokens++;
                pos += tag.Pos == gold.Pos ? 1 : 0;
                full += (tag.Pos, tag.Form & ~Morphology.Genitive) == (gold.Pos, gold.Form & ~Morphology.Genitive) ? 1 : 0;
                verbs += gold.IsVerbal ? 1 : 0;
                forms += gold.IsVerbal && tag.IsVerbal && (tag.Form & Morphology.VerbForm) == (gold.Form & Morphology.VerbForm) ? 1 : 0;
            }
        }

        return new TaggingScore(tokens, pos, full, verbs, forms);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Tokens} tokens: word class {100.0 * Pos / Tokens:F2} %, with form {100.0 * Full / Tokens:F2} %, verb form {100.0 * VerbForms / Verbs:F2} % of {Verbs}"
        );
}
