using System.Text.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class QuestionTests
{
    [Fact]
    public async Task All_quotes_of_a_person_come_with_their_sentences()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync(
            """{ quotes(speaker: "person:wang-yi") { edges { node { text direct speaker { name } sentence { text start end } words { text start } article { title published } } } } }"""
        );
        Assert.Equal(
            """{"quotes":{"edges":[{"node":{"text":"Sanktioner löser inget","direct":true,"speaker":{"name":"Wang Yi"},"sentence":{"text":"”Sanktioner löser inget”, säger utrikesminister Wang Yi på måndagen.","start":66,"end":134},"words":{"text":"Sanktioner löser inget","start":67},"article":{"title":"Veto på måndagen","published":"2022-06-02"}}}]}}""",
            data.GetRawText()
        );
    }

    [Fact]
    public async Task A_group_tells_its_sector_and_whose_people_it_is()
    {
        await using var api = await TestApi.StartAsync(Worlds.Protest());
        var data = await api.DataAsync(
            """{ actor(id: "group:CL/farmers") { kind name ... on Group { sector of { id ... on State { name } } } } relations(types: PROTESTED_AGAINST) { edges { node { subject { id } object { id } } } } }"""
        );
        Assert.Equal(
            """{"kind":"GROUP","name":"chilenska bönder","sector":"FARMERS","of":{"id":"state:CL","name":"Chile"}}""",
            data.GetProperty("actor").GetRawText()
        );
        Assert.Equal("""{"subject":{"id":"group:CL/farmers"},"object":null}""", Assert.Single(Nodes(data, "relations")).GetRawText());
    }

    [Fact]
    public async Task Words_that_the_article_gives_to_nobody_have_no_speaker_subject_or_relation()
    {
        await using var api = await TestApi.StartAsync(Worlds.Protest());
        var data = await api.DataAsync(
            """{ quotes { edges { node { text speaker { id } claim { subject { id } relation { id } } } } } relations(types: SAID) { totalCount } }"""
        );
        Assert.Equal(
            """{"text":"Vi ger oss inte","speaker":null,"claim":{"subject":null,"relation":null}}""",
            Assert.Single(Nodes(data, "quotes")).GetRawText()
        );
        Assert.Equal(0, data.GetProperty("relations").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task States_that_vetoed_come_with_what_when_and_by_which_vote()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync(
            """
            { claims(types: VETOED) { edges { node {
                subject { ... on Actor { name } } object { ... on Resolution { name symbol } }
                date { value precision start relative } attributes { name text number } } } } }
            """
        );
        var nodes = Nodes(data, "claims");
        Assert.Equal(["Kina", "Ryssland"], nodes.Select(n => n.GetProperty("subject").GetProperty("name").GetString()));
        Assert.Equal("""{"name":"resolutionsförslaget om Nordkorea","symbol":"S/2022/431"}""", nodes[0].GetProperty("object").GetRawText());
        Assert.Equal(
            """{"value":"2022-05-23","precision":"WEEK","start":"2022-05-23","relative":null}""",
            nodes[0].GetProperty("date").GetRawText()
        );
        Assert.Equal(
            """[{"name":"body","text":"säkerhetsrådet","number":null},{"name":"votesAgainst","text":null,"number":2},{"name":"votesFor","text":null,"number":13}]""",
            nodes[0].GetProperty("attributes").GetRawText()
        );
    }

    [Fact]
    public async Task Allies_of_a_state_are_the_counterparts_of_its_alliances()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync(
            """{ relations(types: ALLIED_WITH, involving: "state:CN") { edges { node { counterpart(of: "state:CN") { id ... on State { name code } } support lastSeen } } } }"""
        );
        Assert.Equal(
            """{"counterpart":{"id":"state:RU","name":"Ryssland","code":"RU"},"support":1,"lastSeen":"2022-06-02"}""",
            Assert.Single(Nodes(data, "relations")).GetRawText()
        );
    }

    [Fact]
    public async Task Relations_show_affirmed_ones_unless_denials_are_asked_for()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync(
            """
            { shown: relations(involving: "state:UA") { totalCount } denied: relations(involving: "state:UA", negated: true) { totalCount }
              both: relations(negated: null) { totalCount } affirmed: relations { totalCount } }
            """
        );
        Assert.Equal(
            """{"shown":{"totalCount":0},"denied":{"totalCount":1},"both":{"totalCount":5},"affirmed":{"totalCount":4}}""",
            data.GetRawText()
        );
    }

    [Fact]
    public async Task A_relation_leads_to_its_claims_their_evidence_and_back()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync(
            """
            { actor(id: "state:CN") { __typename relations(types: [ALLIED_WITH]) { edges { node { claims { totalCount edges { node {
                sentence { text } trigger { text start end } cues { role text } modality negated confidence rule extractor place seen
                attributedTo { id } quote { id } article { id } relation { type } } } } } } } } }
            """
        );
        Assert.Equal("State", data.GetProperty("actor").GetProperty("__typename").GetString());
        var claims = Assert.Single(Nodes(data.GetProperty("actor"), "relations")).GetProperty("claims");
        Assert.Equal(1, claims.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            """{"sentence":{"text":"Kina och Ryssland är nära allierade."},"trigger":{"text":"allierade","start":161,"end":170},"cues":[{"role":"subject","text":"Kina"},{"role":"date","text":"I fö"}],"modality":"ASSERTED","negated":false,"confidence":0.9,"rule":"sv/test","extractor":"rules/1","place":null,"seen":"2022-06-02","attributedTo":null,"quote":null,"article":{"id":"article:a1"},"relation":{"type":"ALLIED_WITH"}}""",
            claims.GetProperty("edges")[0].GetProperty("node").GetRawText()
        );
    }

    [Theory]
    [InlineData("state:CN", "State")]
    [InlineData("person:wang-yi", "Person")]
    [InlineData("org:un-security-council", "Organization")]
    [InlineData("resolution:s-2022-431", "Resolution")]
    [InlineData("article:a1", "Article")]
    [InlineData("claim:1", "Claim")]
    public async Task Every_kind_of_node_is_found_by_its_id(string id, string type)
    {
        await using var api = await TestApi.StartAsync();
        var node = (await api.DataAsync("query($id: ID!) { node(id: $id) { __typename id } }", new { id })).GetProperty("node");
        Assert.Equal((type, id), (node.GetProperty("__typename").GetString(), node.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_quote_found_by_its_id_or_behind_a_relation_knows_its_sentence_and_speaker()
    {
        await using var api = await TestApi.StartAsync();
        const string Fields = "{ ... on Quote { id sentence { start } speaker { name } article { id } claim { id } } }";
        var behind = Assert
            .Single(Nodes(await api.DataAsync($$"""{ relations(types: SAID) { edges { node { object {{Fields}} } } } }"""), "relations"))
            .GetProperty("object");
        Assert.Equal(66, behind.GetProperty("sentence").GetProperty("start").GetInt32());
        var byId = await api.DataAsync(
            $$"""query($id: ID!) { node(id: $id) {{Fields}} }""",
            new { id = behind.GetProperty("id").GetString() }
        );
        Assert.Equal(behind.GetRawText(), byId.GetProperty("node").GetRawText());
    }

    [Fact]
    public async Task Unknown_ids_are_null()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync("""{ node(id: "claim:none") { id } actor(id: "state:XX") { id } }""");
        Assert.Equal("""{"node":null,"actor":null}""", data.GetRawText());
    }

    [Fact]
    public async Task The_status_counts_nodes()
    {
        await using var api = await TestApi.StartAsync();
        var data = await api.DataAsync("{ status { schemaVersion counts { kind count } } }");
        Assert.Equal(
            """{"status":{"schemaVersion":3,"counts":[{"kind":"PERSON","count":1},{"kind":"CLAIM","count":5}]}}""",
            data.GetRawText()
        );
    }

    private static List<JsonElement> Nodes(JsonElement parent, string connection) =>
        [.. parent.GetProperty(connection).GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))];
}
