using System.Text.Json.Nodes;

namespace Graph.Evaluation.Reporting;

/// <summary>The figures as one JSON object: the rows of all articles, and under <c>languages</c> those of each.</summary>
internal static class JsonReport
{
    public static string Of(Report report)
    {
        var all = Rows(report.All);
        all["languages"] = new JsonObject(report.Languages.Select(l => KeyValuePair.Create(l.Name, (JsonNode?)Rows(l))));
        return all.ToJsonString() + "\n";
    }

    private static JsonObject Rows(Section section)
    {
        var rows = new JsonObject { ["articles"] = section.Articles };
        foreach (var (row, t) in section.Card.Tallies)
        {
            rows[row] = new JsonObject
            {
                ["precision"] = t.Precision,
                ["recall"] = t.Recall,
                ["f1"] = t.F1,
                ["tp"] = t.Right,
                ["fp"] = t.False,
                ["fn"] = t.Missed,
            };
        }

        foreach (var (row, accuracy) in section.Card.Accuracies.Append(new("negation", section.Negation)))
        {
            rows[row] = new JsonObject { ["right"] = accuracy.Right, ["of"] = accuracy.Of };
        }

        return rows;
    }
}
