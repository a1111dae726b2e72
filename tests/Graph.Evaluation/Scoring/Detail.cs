using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Evaluation.Scoring;

/// <summary>The details of a claim that the gold may ask for.</summary>
internal static class Detail
{
    /// <summary>The claim's attribute of that name, or its place; a mirrored claim has its direction turned round.</summary>
    public static AttributeValue? Of(Claim claim, string name, bool mirrored)
    {
        AttributeValue? got = claim.Attributes.TryGetValue(name, out var value) ? value : null;
        return name switch
        {
            "place" when got is null && claim.Place is { } place => AttributeValue.Of(place),
            "direction" when mirrored && got?.Text == "IMPORT" => AttributeValue.Of("EXPORT"),
            "direction" when mirrored && got?.Text == "EXPORT" => AttributeValue.Of("IMPORT"),
            _ => got,
        };
    }

    /// <summary>Numbers are compared as numbers, words by their folding.</summary>
    public static bool IsSame(JsonElement want, AttributeValue? got) =>
        want.ValueKind switch
        {
            JsonValueKind.Number => NumberOf(got) == want.GetDouble(),
            _ => Wording.Fold(got?.ToString() ?? "None") == Wording.Fold(want.ValueKind == JsonValueKind.Null ? "None" : want.ToString()),
        };

    private static double? NumberOf(AttributeValue? value) =>
        value?.Number ?? (double.TryParse(value?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);
}
