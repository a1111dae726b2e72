using System.CommandLine.Parsing;
using System.Globalization;

namespace Graph.Cli.Commands;

/// <summary>Reads the value of an option that takes a whole number.</summary>
internal static class WholeNumber
{
    /// <summary>The value of an option, from 1 to <paramref name="most"/>; 0 and an error of the result where it is none.</summary>
    /// <param name="result">What was written.</param>
    /// <param name="option">The option, with its dashes.</param>
    /// <param name="most">The greatest value.</param>
    /// <param name="unit">What is counted ("seconds"), or null.</param>
    public static int Read(ArgumentResult result, string option, int most, string? unit = null)
    {
        if (
            int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= most
        )
        {
            return number;
        }

        var what = unit is null ? "a number" : $"a number of {unit}";
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option} must be {what} from 1 to {most}"));
        return 0;
    }
}
