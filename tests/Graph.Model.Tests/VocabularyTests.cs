using static Graph.Model.NodeKind;
using static Graph.Model.RelationType;

namespace Graph.Model.Tests;

public sealed class VocabularyTests
{
    private static readonly NodeKind[] s_actor = [Person, State, Organization, NodeKind.Group];

    /// <summary>The table of the ontology (every vote may carry its figures, and what a resolution is about where and when it was decided):
    /// type, name, subjects, objects, symmetric, PLOVER root, attributes.</summary>
    public static TheoryData<RelationType, string, NodeKind[], NodeKind[], bool, string?, string> Ontology =>
        new()
        {
            { Said, "SAID", [Person, State, Organization], [NodeKind.Quote], false, null, "direct via verb" },
            { HoldsOffice, "HOLDS_OFFICE", [Person], [State, Organization], false, null, "title role" },
            { MemberOf, "MEMBER_OF", [State, Person], [Organization], false, null, "status" },
            { Sponsored, "SPONSORED", [State, Organization, Person], [NodeKind.Resolution], false, "SUPPORT", "" },
            { Vetoed, "VETOED", [State, Person], [NodeKind.Resolution], false, "REJECT", "votesFor votesAgainst abstentions body" },
            {
                VotedFor,
                "VOTED_FOR",
                [State, Organization, Person],
                [NodeKind.Resolution],
                false,
                "SUPPORT",
                "votesFor votesAgainst abstentions body"
            },
            {
                VotedAgainst,
                "VOTED_AGAINST",
                [State, Organization, Person],
                [NodeKind.Resolution],
                false,
                "REJECT",
                "votesFor votesAgainst abstentions body"
            },
            {
                AbstainedOn,
                "ABSTAINED_ON",
                [State, Organization, Person],
                [NodeKind.Resolution],
                false,
                null,
                "votesFor votesAgainst abstentions body"
            },
            { Concerns, "CONCERNS", [NodeKind.Resolution], [State, Organization], false, null, "body decided" },
            { AlliedWith, "ALLIED_WITH", s_actor, s_actor, true, "AGREE", "basis" },
            { CooperatesWith, "COOPERATES_WITH", s_actor, s_actor, true, "COOPERATE", "" },
            { AgreedWith, "AGREED_WITH", s_actor, s_actor, true, "AGREE", "instrument" },
            { Met, "MET", s_actor, s_actor, true, "CONSULT", "place" },
            { SpokeWith, "SPOKE_WITH", s_actor, s_actor, true, "CONSULT", "" },
            { Attended, "ATTENDED", s_actor, [NodeKind.Event], false, "CONSULT", "" },
            { Supports, "SUPPORTS", s_actor, [.. s_actor, NodeKind.Resolution], false, "SUPPORT", "" },
            { Aided, "AIDED", s_actor, s_actor, false, "AID", "what amount" },
            { Urged, "URGED", s_actor, s_actor, false, "REQUEST", "" },
            { Criticised, "CRITICISED", s_actor, s_actor, false, "ACCUSE", "manner" },
            { Opposes, "OPPOSES", s_actor, [.. s_actor, NodeKind.Resolution], false, "REJECT", "" },
            { Threatened, "THREATENED", s_actor, s_actor, false, "THREATEN", "" },
            { Sanctioned, "SANCTIONED", s_actor, s_actor, false, "SANCTION", "measure" },
            { MobilisedAgainst, "MOBILISED_AGAINST", s_actor, s_actor, false, "MOBILIZE", "" },
            { TestedWeapon, "TESTED_WEAPON", s_actor, [], false, "MOBILIZE", "weapon count" },
            { Coerced, "COERCED", s_actor, s_actor, false, "COERCE", "" },
            { Attacked, "ATTACKED", s_actor, s_actor, false, "ASSAULT", "" },
            { Invaded, "INVADED", [State], [State], false, "ASSAULT", "" },
            { TradesWith, "TRADES_WITH", [State], [State], true, "COOPERATE", "direction changePercent period" },
            { ProtestedAgainst, "PROTESTED_AGAINST", s_actor, s_actor, false, "PROTEST", "form" },
            { YieldedTo, "YIELDED_TO", s_actor, s_actor, false, "CONCEDE", "what" },
            { Visited, "VISITED", s_actor, [State, Organization], false, "CONSULT", "place" },
            { Investigated, "INVESTIGATED", s_actor, s_actor, false, "ACCUSE", "matter" },
            { LeftOffice, "LEFT_OFFICE", [Person], [State, Organization], false, "RETREAT", "title role" },
        };

    [Theory]
    [MemberData(nameof(Ontology))]
    public void Each_type_is_defined_as_the_ontology_says(
        RelationType type,
        string name,
        NodeKind[] subjects,
        NodeKind[] objects,
        bool symmetric,
        string? root,
        string attributes
    )
    {
        var definition = RelationVocabulary.Of(type);
        Assert.Equal((type, name, symmetric, root), (definition.Type, definition.Name, definition.Symmetric, definition.PloverRoot));
        Assert.Equal(subjects.Order(), definition.Subjects.Order());
        Assert.Equal(objects.Order(), definition.Objects.Order());
        Assert.Equal(
            attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            definition.Attributes.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Only_words_may_lack_a_subject() =>
        Assert.Equal([Said], RelationVocabulary.All.Where(d => d.SubjectOptional).Select(d => d.Type));

    [Fact]
    public void Concessions_and_protests_may_lack_an_object_and_weapon_tests_have_none()
    {
        Assert.Equal([ProtestedAgainst, TestedWeapon, YieldedTo], RelationVocabulary.All.Where(d => d.ObjectOptional).Select(d => d.Type));
        Assert.Equal([TestedWeapon], RelationVocabulary.All.Where(d => d.Objects.IsEmpty).Select(d => d.Type));
    }

    [Fact]
    public void The_ontology_has_every_type_once() =>
        Assert.Equal(Enum.GetValues<RelationType>(), Ontology.Select(row => row.Data.Item1).Order());

    [Fact]
    public void The_data_file_has_every_type_once_in_the_order_of_the_enum() =>
        Assert.Equal(Enum.GetValues<RelationType>(), RelationVocabulary.All.Select(d => d.Type));

    [Fact]
    public void Symmetric_types_have_the_same_domain_and_range() =>
        Assert.All(RelationVocabulary.All.Where(d => d.Symmetric), d => Assert.Equal(d.Subjects.Order(), d.Objects.Order()));

    [Fact]
    public void Every_type_has_a_meaning_for_people() =>
        Assert.All(RelationVocabulary.All, d => Assert.EndsWith(".", d.Meaning, StringComparison.Ordinal));

    [Fact]
    public void Names_lead_back_to_their_types()
    {
        Assert.All(RelationVocabulary.All, d => Assert.True(RelationVocabulary.TryParse(d.Name, out var type) && type == d.Type));
        Assert.False(RelationVocabulary.TryParse("met", out _));
        Assert.False(RelationVocabulary.TryParse("LIKES", out _));
    }
}
