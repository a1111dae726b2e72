using Graph.Extraction.Factuality;
using Graph.Extraction.Mentions;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Claims;

/// <summary>Leaves out what sport and fiction tell: states do not act there.</summary>
internal static class GenreFilter
{
    public static IReadOnlyList<JudgedClaim> ThoseOfThisWorld(IReadOnlyList<JudgedClaim> judged, Document document) =>
        judged.Count == 0 ? judged : Those(judged, document, Genre.IsOther(document));

    private static JudgedClaim[] Those(IReadOnlyList<JudgedClaim> judged, Document document, bool isOther) =>
        [.. judged.Where(c => StandsInAnyGenre(c) || (!isOther && IsOfThisWorld(c, document)))];

    /// <summary>What a sentence tells of a story has not happened; states and clubs that meet in a match do not meet.</summary>
    private static bool IsOfThisWorld(JudgedClaim claim, Document document)
    {
        var sentence = claim.Proposal.Reading.Sentence.Range;
        return !Genre.IsStory(document, sentence)
            && !(
                claim.Proposal.Type is RelationType.Met or RelationType.Attacked or RelationType.Invaded
                && (
                    (claim.Proposal.Subject?.Kind == EntityKind.State && Genre.IsContest(document, sentence))
                    || Plays(claim.Proposal.Subject)
                    || Plays(claim.Proposal.Object)
                )
            );
    }

    /// <summary>Clubs meet and beat one another in matches.</summary>
    private static bool Plays(Entity? entity) => entity is { Class: "club" };

    /// <summary>Reports of sport and fiction tell who spoke and who holds an office in an organization.</summary>
    private static bool StandsInAnyGenre(JudgedClaim claim) =>
        claim.Proposal.Type is RelationType.Said
        || (claim.Proposal is { Type: RelationType.HoldsOffice, Object.Kind: not EntityKind.State });
}
