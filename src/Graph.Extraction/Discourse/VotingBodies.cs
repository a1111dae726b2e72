using Graph.Extraction.Mentions;
using Graph.Extraction.Syntax;

namespace Graph.Extraction.Discourse;

/// <summary>Finds bodies that vote, such as an assembly or a council; whom they are part of ("the UN") is none.</summary>
internal static class VotingBodies
{
    /// <summary>The only such body that a sentence names; null where it names none or several.</summary>
    public static Entity? In(Reading reading, Document document)
    {
        Entity? only = null;
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
        {
            if (document.ReferenceAt[i] is { } reference && reference.Entity != only && Is(reference, document))
            {
                if (only is not null)
                {
                    return null;
                }

                only = reference.Entity;
            }
        }

        return only;
    }

    /// <summary>Whether a name is that of a body by a word of voting.</summary>
    public static bool Is(Reference reference, Document document) =>
        reference is { Entity.Class: "body" } && document.SpeaksOfVoting(reference.First, reference.End);
}
