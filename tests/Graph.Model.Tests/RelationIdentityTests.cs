namespace Graph.Model.Tests;

public sealed class RelationIdentityTests
{
    [Fact]
    public void Words_without_a_speaker_support_no_relation()
    {
        var claim = Claim(RelationType.Said, "state:RU", "quote:1");

        Assert.Equal(Relation.IdentityOf(claim).Id, Relation.IdOf(claim));
        Assert.Null(Relation.IdOf(claim with { Subject = null }));
    }

    [Fact]
    public void A_symmetric_relation_is_the_same_either_way_round()
    {
        var one = Relation.IdentityOf(Claim(RelationType.Met, "state:RU", "state:CN"));
        Assert.Equal(one, Relation.IdentityOf(Claim(RelationType.Met, "state:CN", "state:RU")));
        Assert.Equal((new NodeId("state:CN"), (NodeId?)new NodeId("state:RU")), (one.Subject, one.Object));
    }

    [Fact]
    public void A_directed_relation_keeps_its_direction()
    {
        var one = Relation.IdentityOf(Claim(RelationType.Urged, "state:RU", "state:CN"));
        Assert.Equal(new NodeId("state:RU"), one.Subject);
        Assert.NotEqual(one.Id, Relation.IdentityOf(Claim(RelationType.Urged, "state:CN", "state:RU")).Id);
    }

    [Fact]
    public void Denial_is_a_relation_of_its_own()
    {
        var claim = Claim(RelationType.Met, "state:CN", "state:RU");
        Assert.NotEqual(Relation.IdentityOf(claim).Id, Relation.IdentityOf(claim with { Negated = true }).Id);
    }

    [Fact]
    public void Modality_date_and_evidence_do_not_part_relations()
    {
        var claim = Claim(RelationType.Met, "state:CN", "state:RU");
        var other = claim with
        {
            Modality = Modality.Planned,
            Date = PartialDate.Year(2022),
            Evidence = new Evidence(new TextSpan(5, 9), new TextSpan(6, 7)),
            Attributes = claim.Attributes.Add("place", AttributeValue.Of("Peking")),
        };
        Assert.Equal(Relation.IdentityOf(claim), Relation.IdentityOf(other));
    }

    [Fact]
    public void Type_and_object_part_relations() =>
        Assert.Equal(
            4,
            new[]
            {
                Claim(RelationType.Supports, "state:CN", "state:RU"),
                Claim(RelationType.Opposes, "state:CN", "state:RU"),
                Claim(RelationType.Supports, "state:CN", "state:IN"),
                Claim(RelationType.TestedWeapon, "state:CN", null),
            }
                .Select(c => Relation.IdentityOf(c).Id)
                .Distinct()
                .Count()
        );

    [Fact]
    public void The_id_is_a_hash_that_never_changes() =>
        Assert.Equal("relation:30b22f33c46514bcede9", Relation.IdentityOf(Claim(RelationType.Met, "state:RU", "state:CN")).Id.Value);

    private static Claim Claim(RelationType type, string subject, string? target) =>
        new()
        {
            Id = new NodeId("claim:x"),
            Type = type,
            Subject = new NodeId(subject),
            Object = target is null ? null : new NodeId(target),
            Evidence = default,
            Confidence = 1,
            Extractor = "test/1",
            Rule = "test/rule",
        };
}
