using Graph.Extraction.Resources;
using Graph.Extraction.Text;
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
