using System.Globalization;

namespace Graph.Model;

/// <summary>The value of a claim's attribute: words or a number, exactly one of them.</summary>
public readonly record struct AttributeValue
{
    private AttributeValue(string? text, double? number) => (Text, Number) = (text, number);

    /// <summary>The words, or null for a number.</summary>
    public string? Text { get; }

    /// <summary>The number, or null for words.</summary>
    public double? Number { get; }

    /// <summary>Makes a value of words.</summary>
    public static AttributeValue Of(string text) => new(text, null);

    /// <summary>Makes a value of a number.</summary>
    public static AttributeValue Of(double number) => new(null, number);

    /// <inheritdoc/>
    public override string ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
