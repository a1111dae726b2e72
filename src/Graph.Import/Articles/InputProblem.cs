using System.Globalization;

namespace Graph.Import.Articles;

/// <summary>Why an input was refused, in one line that says where and what to do.</summary>
/// <param name="Path">The path as the user gave it; <c>-</c> for standard input.</param>
/// <param name="Line">Line of the input, from 1, or null where it concerns the whole.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record InputProblem(string Path, int? Line, string Message, string Remedy)
{
    /// <summary>The longest raw input that is kept, in characters.</summary>
    public const int LongestRaw = 64 * 1024;

    private readonly string? _raw;

    /// <summary>The input itself where it is small, else null.</summary>
    public string? Raw
    {
        get => _raw;
        init => _raw = value?.Length <= LongestRaw ? value : null;
    }

    /// <summary>Whether all that follows in the same source is lost too.</summary>
    public bool EndsSource { get; init; }

    /// <summary><c>path:line: message; remedy</c>.</summary>
    public override string ToString() =>
        Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}: {Message}; {Remedy}")
            : $"{Path}: {Message}; {Remedy}";
}
