using System.Text.Json;
using Graph.Api.Tests.Fakes;

namespace Graph.Api.Tests;

public sealed class AnalysisTests
{
    public static TheoryData<string, string> Questions =>
        new()
        {
            {
                """{ timeline(where: { types: [MET, TRADES_WITH] }) { start count types { type count } } }""",
                """[{"start":"2022-03-01","count":1,"types":[{"type":"MET","count":1}]},{"start":"2022-04-01","count":3,"types":[{"type":"MET","count":2},{"type":"TRADES_WITH","count":1}]},{"start":"2022-05-01","count":2,"types":[{"type":"MET","count":1},{"type":"TRADES_WITH","count":1}]}]"""
            },
            {
                """{ timeline(where: { types: MET }, interval: WEEK) { start count } }""",
                """[{"start":"2022-03-07","count":1},{"start":"2022-04-11","count":2},{"start":"2022-05-16","count":1}]"""
            },
            {
                """{ counts(by: [SUBJECT], where: { types: [MET, VETOED], negated: false }) { count keys { by value node { id ... on Actor { name } } } } }""",
                """[{"count":2,"keys":[{"by":"SUBJECT","value":"state:CN","node":{"id":"state:CN","name":"Kina"}}]},{"count":1,"keys":[{"by":"SUBJECT","value":"state:RU","node":{"id":"state:RU","name":"Ryssland"}}]},{"count":1,"keys":[{"by":"SUBJECT","value":"state:UA","node":{"id":"state:UA","name":"Ukraina"}}]}]"""
            },
            {
                """{ counts(by: [MONTH, TYPE], first: 2) { count keys { value } } }""",
                """[{"count":2,"keys":[{"value":"2022-04"},{"value":"MET"}]},{"count":2,"keys":[{"value":"2022-05"},{"value":"VOTED_AGAINST"}]}]"""
            },
            {
                """{ path(from: "state:UA", to: "person:qin-gang", types: [MET, HOLDS_OFFICE]) { length nodes { id } steps { from { id } to { id } relation { type support } evidence { sentence { text } } } } }""",
                """{"length":3,"nodes":[{"id":"state:UA"},{"id":"state:RU"},{"id":"state:CN"},{"id":"person:qin-gang"}],"steps":[{"from":{"id":"state:UA"},"to":{"id":"state:RU"},"relation":{"type":"MET","support":1},"evidence":{"sentence":{"text":"Ukraina mötte Ryssland."}}},{"from":{"id":"state:RU"},"to":{"id":"state:CN"},"relation":{"type":"MET","support":2},"evidence":{"sentence":{"text":"Kina mötte Ryssland."}}},{"from":{"id":"state:CN"},"to":{"id":"person:qin-gang"},"relation":{"type":"HOLDS_OFFICE","support":1},"evidence":{"sentence":{"text":"Qin Gang är utrikesminister."}}}]}"""
            },
            { """{ path(from: "state:UA", to: "person:qin-gang", maxLength: 2) { length } }""", "null" },
            {
                """{ neighbourhood(of: "state:UA", depth: 2, types: MET) { truncated nodes { id depth support } edges { source target relation { support } } } }""",
                """{"truncated":false,"nodes":[{"id":"state:UA","depth":0,"support":1},{"id":"state:RU","depth":1,"support":3},{"id":"state:CN","depth":2,"support":2}],"edges":[{"source":"state:CN","target":"state:RU","relation":{"support":2}},{"source":"state:RU","target":"state:UA","relation":{"support":1}}]}"""
            },
            {
                """{ agreement(states: ["state:CN", "state:RU"]) { a { id } b { id } votes alike rate apart { symbol } together { name } } }""",
                """[{"a":{"id":"state:CN"},"b":{"id":"state:RU"},"votes":2,"alike":1,"rate":0.5,"apart":[{"symbol":"S/2022/431"}],"together":[{"name":"utkastet om Syrien"}]}]"""
            },
            {
                """{ agreement(states: ["state:CN", "state:RU"], body: "org:un-security-council") { votes alike rate } }""",
                """[{"votes":1,"alike":0,"rate":0}]"""
            },
            {
                """{ contradictions { totalCount nodes { kind claim { negated sentence { text } } counter { negated sentence { text } } } } }""",
                """{"totalCount":1,"nodes":[{"kind":"DENIAL","claim":{"negated":false,"sentence":{"text":"Kina mötte Ryssland."}},"counter":{"negated":true,"sentence":{"text":"Kina mötte inte Ryssland."}}}]}"""
            },
            {
                """{ contradictions(kind: FIGURE) { pageInfo { hasNextPage } nodes { attribute claim { attributes { number } } counter { attributes { number } } } } }""",
                """{"pageInfo":{"hasNextPage":false},"nodes":[{"attribute":"changePercent","claim":{"attributes":[{"number":9}]},"counter":{"attributes":[{"number":5}]}}]}"""
            },
            {
                """{ officeHolders(of: "state:CN", role: "Foreign minister") { person { id } title role firstSeen lastSeen } }""",
                """[{"person":{"id":"person:qin-gang"},"title":"utrikesminister","role":"foreign_minister","firstSeen":"2022-04-11","lastSeen":"2022-04-11"},{"person":{"id":"person:wang-yi"},"title":"utrikesminister","role":"foreign_minister","firstSeen":"2022-03-07","lastSeen":"2022-03-07"}]"""
            },
            {
                """{ officeHolders(of: "state:CN", on: "2022-03-20") { person { id } claim { article { id } } } }""",
                """[{"person":{"id":"person:wang-yi"},"claim":{"article":{"id":"article:march"}}}]"""
            },
            {
                """{ search(text: "wang") { score text node { id } } }""",
                """[{"score":0.8,"text":"Wang Yi","node":{"id":"person:wang-yi"}},{"score":0.4,"text":"Röster i mars","node":{"id":"article:march"}}]"""
            },
            { """{ search(text: "!") { score } }""", "[]" },
            { """{ search(text: "mars", kinds: ARTICLE) { score text } }""", """[{"score":0.6,"text":"Röster i mars"}]""" },
            { """{ claims(where: { language: "SV" }) { totalCount } }""", """{"totalCount":12}""" },
            { """{ search(text: "kina", kinds: STATE) { score node { id } } }""", """[{"score":1,"node":{"id":"state:CN"}}]""" },
            { """{ actors(orderBy: SUPPORT, first: 2) { nodes { id } } }""", """{"nodes":[{"id":"state:CN"},{"id":"state:RU"}]}""" },
            { """{ relations(orderBy: SUPPORT, first: 1) { nodes { type support } } }""", """{"nodes":[{"type":"MET","support":2}]}""" },
            {
                """{ relations(where: { actors: { bothEnds: ["state:CN", "state:RU"] }, disputed: true, negated: null }) { nodes { negated } } }""",
                """{"nodes":[{"negated":false},{"negated":true}]}"""
            },
            {
                """{ statistics { types { value count } languages { value count } from to } }""",
                """{"types":[{"value":"MET","count":4},{"value":"HOLDS_OFFICE","count":2},{"value":"TRADES_WITH","count":2},{"value":"VOTED_AGAINST","count":2},{"value":"VETOED","count":1},{"value":"VOTED_FOR","count":1}],"languages":[{"value":"sv","count":12}],"from":"2022-03-07","to":"2022-05-16"}"""
            },
        };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered_in_one_query(string query, string expected)
    {
        await using var world = await StoredWorld.StartAsync(Diplomacy.Of());
        var data = await world.Api.DataAsync(query);
        Assert.Equal(expected, Assert.Single(data.EnumerateObject()).Value.GetRawText());
    }

    [Theory]
    [InlineData("{ contradictions(kind: FIGURE) { totalCount } }", "kind", "expected DENIAL beside totalCount")]
    [InlineData("{ contradictions(kind: VOTE) { totalCount } }", "kind", "expected DENIAL beside totalCount")]
    [InlineData("{ claims(where: { minConfidence: 1.5 }) { nodes { id } } }", "where.minConfidence", "expected 0 to 1, got 1.5")]
    [InlineData("{ relations(where: { minConfidence: -0.5 }) { nodes { id } } }", "where.minConfidence", "expected 0 to 1, got -0.5")]
    [InlineData("{ claims(where: { minSupport: -1 }) { nodes { id } } }", "where.minSupport", "expected 0 or more, got -1")]
    public async Task What_cannot_be_answered_is_refused_and_not_ignored(string query, string argument, string expected)
    {
        await using var api = await TestApi.StartAsync();
        var error = (await api.AskAsync(query)).GetProperty("errors")[0];
        Assert.StartsWith($"Argument '{argument}': {expected}", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_state_tells_how_it_voted_and_who_held_office_there_and_an_article_whom_it_mentions()
    {
        await using var world = await StoredWorld.StartAsync(Diplomacy.Of());
        var data = await world.Api.DataAsync(
            """
            { state(code: "cn") { votes { nodes { type } } vetoes { nodes { id } } officeHolders(on: "2022-05-01") { person { name } } firstSeen lastSeen }
              person(name: "wang yi") { id offices { of { id } title } }
              nodes(ids: ["article:may", "state:XX"]) { ... on Article { text claimsInTextOrder { trigger { start } } actors { name mentions { start } } } }
              resolutions(where: { text: "nordkorea" }) { nodes { votes { nodes { subject { id } } } vetoes { nodes { subject { id } } } } } }
            """
        );
        Assert.Equal(
            """{"votes":{"nodes":[{"type":"VOTED_AGAINST"},{"type":"VOTED_FOR"}]},"vetoes":{"nodes":[]},"officeHolders":[{"person":{"name":"Qin Gang"}}],"firstSeen":"2022-03-07","lastSeen":"2022-05-16"}""",
            data.GetProperty("state").GetRawText()
        );
        Assert.Equal(
            """{"id":"person:wang-yi","offices":[{"of":{"id":"state:CN"},"title":"utrikesminister"}]}""",
            data.GetProperty("person").GetRawText()
        );
        var article = data.GetProperty("nodes")[0];
        Assert.Equal(JsonValueKind.Null, data.GetProperty("nodes")[1].ValueKind);
        var starts = article
            .GetProperty("claimsInTextOrder")
            .EnumerateArray()
            .Select(c => c.GetProperty("trigger").GetProperty("start").GetInt32())
            .ToList();
        Assert.Equal(starts.Order(), starts);
        Assert.Equal("""{"name":"Kina","mentions":[{"start":0}]}""", article.GetProperty("actors")[0].GetRawText());
        Assert.Equal(
            """{"votes":{"nodes":[{"subject":{"id":"state:CN"}},{"subject":{"id":"state:RU"}}]},"vetoes":{"nodes":[{"subject":{"id":"state:RU"}}]}}""",
            data.GetProperty("resolutions")
                .GetProperty("nodes")[0]
                .GetRawText()
                .Replace(
                    "state:RU\"}},{\"subject\":{\"id\":\"state:CN",
                    "state:CN\"}},{\"subject\":{\"id\":\"state:RU",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("""{ claims(where: { types: MET }, types: MET) { nodes { id } } }""", "where")]
    [InlineData("""{ claims(first: 1, last: 1) { nodes { id } } }""", "last")]
    [InlineData("""{ claims(last: 0) { nodes { id } } }""", "last")]
    [InlineData("""{ claims(before: "x") { nodes { id } } }""", "before")]
    [InlineData("""{ claims(where: { subject: "x" }) { nodes { id } } }""", "where.subject")]
    [InlineData("""{ relations(where: { actors: { any: ["x"] } }) { nodes { id } } }""", "where.actors.any")]
    [InlineData("""{ state(code: "China") { id } }""", "code")]
    [InlineData("""{ path(from: "state:CN", to: "state:RU", maxLength: 9) { length } }""", "maxLength")]
    [InlineData("""{ neighbourhood(of: "state:CN", depth: 4) { truncated } }""", "depth")]
    [InlineData("""{ neighbourhood(of: "state:CN", types: MET, where: { types: MET }) { truncated } }""", "types")]
    [InlineData("""{ counts(by: []) { count } }""", "by")]
    [InlineData("""{ agreement(states: ["state:CN"]) { votes } }""", "states")]
    [InlineData("""{ search(text: "a", kinds: CLAIM) { score } }""", "kinds")]
    [InlineData("""{ actor(id: "state:CN") { name(language: "xx") } }""", "language")]
    [InlineData("""{ actor(id: "state:CN") { name(in: SV, language: "sv") } }""", "in")]
    public async Task An_argument_that_cannot_be_used_is_refused(string query, string argument)
    {
        await using var world = await StoredWorld.StartAsync(Diplomacy.Of());
        var (code, message) = await world.Api.ErrorAsync(query);
        Assert.Equal("BAD_USER_INPUT", code);
        Assert.StartsWith($"Argument '{argument}': expected", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_asked_by_a_language_or_by_its_code_as_before()
    {
        await using var world = await StoredWorld.StartAsync(Diplomacy.Of());
        const string Query =
            """query($code: String) { actor(id: "state:CN") { name one: name(in: SV) two: name(language: "sv") three: name(language: $code) } }""";
        var actor = (await world.Api.DataAsync(Query, new { code = "en" })).GetProperty("actor");
        Assert.Single(actor.EnumerateObject().Select(name => name.Value.GetString()).Distinct());
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", (await world.Api.ErrorAsync("""{ actor(id: "state:CN") { name(in: XX) } }""")).Code);
    }

    [Theory]
    [InlineData("claims%rows%", "")]
    [InlineData("quotes%rows%", "")]
    [InlineData("articles%rows%", "")]
    [InlineData("""in: actor(id: "state:CN") { claims%rows% }""", "claims")]
    [InlineData("""in: actor(id: "state:CN") { articles%rows% }""", "articles")]
    [InlineData("""in: actor(id: "person:wang-yi") { quotes%rows% }""", "quotes")]
    [InlineData("in: articles(first: 1) { nodes { claims%rows% } }", "nodes claims")]
    [InlineData("in: relations(orderBy: SUPPORT, first: 1) { nodes { claims%rows% } }", "nodes claims")]
    public async Task A_list_by_day_goes_the_other_way_round_too(string list, string way)
    {
        await using var world = await StoredWorld.StartAsync(Diplomacy.Of());
        const string Rows =
            "(first: $n, after: $after, orderBy: $order) { pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } }";
        var query = $"query($n: Int, $after: String, $order: TimeOrder!) {{ {list.Replace("%rows%", Rows, StringComparison.Ordinal)} }}";
        var latest = Ids(await PageAsync(200, null, "LATEST"));
        var found = new List<string?>();
        string? after = null;
        JsonElement info;
        do
        {
            var page = await PageAsync(2, after, "OLDEST");
            found.AddRange(Ids(page));
            info = page.GetProperty("pageInfo");
            Assert.Equal(after is not null, info.GetProperty("hasPreviousPage").GetBoolean());
            after = info.GetProperty("endCursor").GetString();
        } while (info.GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(latest.AsEnumerable().Reverse(), found);

        async Task<JsonElement> PageAsync(int n, string? from, string order)
        {
            var variables = new
            {
                n,
                after = from,
                order,
            };
            var top = (await world.Api.DataAsync(query, variables)).EnumerateObject().Single().Value;
            return way.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Aggregate(top, (at, step) => (at.ValueKind == JsonValueKind.Array ? at[0] : at).GetProperty(step));
        }

        static List<string?> Ids(JsonElement page) =>
            [.. page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString())];
    }

    [Fact]
    public async Task Pages_go_back_from_the_end()
    {
        await using var world = await StoredWorld.StartAsync(Diplomacy.Of());
        const string Query =
            "query($n: Int, $before: String) { claims(last: $n, before: $before) { pageInfo { hasPreviousPage hasNextPage startCursor } nodes { id } } }";
        var last = (await world.Api.DataAsync(Query, new { n = 5 })).GetProperty("claims");
        var rest = (
            await world.Api.DataAsync(Query, new { n = 50, before = last.GetProperty("pageInfo").GetProperty("startCursor").GetString() })
        ).GetProperty("claims");
        var whole = (await world.Api.DataAsync("{ claims { nodes { id } } }")).GetProperty("claims").GetProperty("nodes").EnumerateArray();
        Assert.Equal(
            whole.Select(n => n.GetRawText()),
            rest.GetProperty("nodes").EnumerateArray().Concat(last.GetProperty("nodes").EnumerateArray()).Select(n => n.GetRawText())
        );
        Assert.False(rest.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.True(rest.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }
}
