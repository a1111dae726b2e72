namespace Graph.Language.Dates;

/// <summary>Numbers for the classes and literals of patterns; those read from digits or number words are fixed.</summary>
internal sealed class DateSymbols
{
    /// <summary>A cardinal number.</summary>
    public const int Number = 0;

    /// <summary>A day of the month.</summary>
    public const int Day = 1;

    /// <summary>A year behind a word that years follow.</summary>
    public const int Year = 2;

    /// <summary>A year behind a word that counts follow as well.</summary>
    public const int WeakYear = 3;

    /// <summary>A year by itself.</summary>
    public const int BareYear = 4;

    /// <summary>A date such as 2023-12-01.</summary>
    public const int Iso = 5;

    /// <summary>Ending of an ordinal that is written on to its digits.</summary>
    public const int OrdinalSuffix = 6;

    /// <summary>Noun that a number names, so that the number is no year.</summary>
    public const int Numbered = 7;

    /// <summary>Word that a cardinal number can begin with.</summary>
    public const int NumberWord = 8;

    /// <summary>A month by its number.</summary>
    public const int MonthNumber = 9;

    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal)
    {
        ["{number}"] = Number,
        ["{day}"] = Day,
        ["{year}"] = Year,
        ["{weak-year}"] = WeakYear,
        ["{bare-year}"] = BareYear,
        ["{iso}"] = Iso,
        ["{ordinal-suffix}"] = OrdinalSuffix,
        ["{numbered}"] = Numbered,
        ["{number-word}"] = NumberWord,
        ["{month-number}"] = MonthNumber,
    };

    /// <summary>The number of a class "{month}" or a literal.</summary>
    public int Of(string name)
    {
        if (!_symbols.TryGetValue(name, out var symbol))
        {
            _symbols[name] = symbol = _symbols.Count;
        }

        return symbol;
    }

    /// <summary>Whether the class has been met.</summary>
    public bool Has(string name) => _symbols.ContainsKey(name);
}
