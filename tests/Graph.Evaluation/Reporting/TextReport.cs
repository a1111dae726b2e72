using System.Globalization;
using System.Text;

namespace Graph.Evaluation.Reporting;

/// <summary>The figures as aligned rows for people.</summary>
internal static class TextReport
{
    public static string Of(Report report)
    {
        var text = new StringBuilder();
        Append(text, report.All);
        foreach (var language in report.Languages)
        {
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"language {language.Name}\n");
            Append(text, language);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Section section)
    {
        text.Append(CultureInfo.InvariantCulture, $"articles {section.Articles}\n");
        foreach (var (row, t) in section.Card.Tallies)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row,-28} P {t.Precision:F3}  R {t.Recall:F3}  F1 {t.F1:F3}   tp {t.Right} fp {t.False} fn {t.Missed}\n");
        }

        foreach (var (row, accuracy) in section.Card.Accuracies.Append(new("negation", section.Negation)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{row,-28} {accuracy.Right} of {accuracy.Of} right\n");
        }
    }
}
