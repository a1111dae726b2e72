using System.Globalization;
using System.Text;
using Graph.Evaluation.Scoring;

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

    /// <summary>The rows of one card.</summary>
    public static string Of(Scorecard card)
    {
        var text = new StringBuilder();
        foreach (var (row, t) in card.Tallies)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{row, -28} P {t.Precision:F3}  R {t.Recall:F3}  F1 {t.F1:F3}   tp {t.Right} fp {t.False} fn {t.Missed}\n"
            );
        }

        foreach (var (row, accuracy) in card.Accuracies)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row, -28} {accuracy.Right} of {accuracy.Of} right{Share(accuracy)}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Section section)
    {
        text.Append(CultureInfo.InvariantCulture, $"articles {section.Articles}\n").Append(Of(section.Card));
        text.Append(
            CultureInfo.InvariantCulture,
            $"{"negation", -28} {section.Negation.Right} of {section.Negation.Of} right{Share(section.Negation)}\n"
        );
    }

    private static string Share(Accuracy accuracy) =>
        accuracy.Of == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(double)accuracy.Right / accuracy.Of:F3})");
}
