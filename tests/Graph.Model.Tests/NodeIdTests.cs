namespace Graph.Model.Tests;

public sealed class NodeIdTests
{
    [Theory]
    [InlineData("person:wang-yi", NodeKind.Person, "wang-yi")]
    [InlineData("state:CN", NodeKind.State, "CN")]
    [InlineData("org:nato", NodeKind.Organization, "nato")]
    [InlineData("group:CL/farmers", NodeKind.Group, "CL/farmers")]
    [InlineData("resolution:s-2022-431", NodeKind.Resolution, "s-2022-431")]
    [InlineData("event:a:1", NodeKind.Event, "a:1")]
    [InlineData("quote:0f", NodeKind.Quote, "0f")]
    [InlineData("article:0f", NodeKind.Article, "0f")]
    [InlineData("claim:0f", NodeKind.Claim, "0f")]
    [InlineData("relation:0f", NodeKind.Relation, "0f")]
    public void An_id_is_a_kind_and_a_local_part(string text, NodeKind kind, string local)
    {
        Assert.True(NodeId.TryParse(text, out var id));
        Assert.Equal((kind, local, text), (id.Kind, id.Local, id.ToString()));
        Assert.Equal(id, NodeId.Of(kind, local));
    }

    [Fact]
    public void Every_kind_has_a_prefix() => Assert.All(Enum.GetValues<NodeKind>(), kind => Assert.Equal(kind, NodeId.Of(kind, "x").Kind));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CN")]
    [InlineData("state:")]
    [InlineData("STATE:CN")]
    [InlineData("planet:mars")]
    public void Anything_else_is_no_id(string? text) => Assert.False(NodeId.TryParse(text, out _));

    [Fact]
    public void The_kind_of_a_wrong_id_is_an_error_that_names_the_prefixes() =>
        Assert.Contains(
            "person:, state:, org:",
            Assert.Throws<FormatException>(() => new NodeId("planet:mars").Kind).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Ids_compare_by_code_unit_in_every_culture() =>
        Assert.Equal(
            ["person:Z", "person:a", "person:å", "state:A"],
            new NodeId[] { new("state:A"), new("person:å"), new("person:a"), new("person:Z") }
                .Order()
                .Select(i => i.Value)
        );
}
