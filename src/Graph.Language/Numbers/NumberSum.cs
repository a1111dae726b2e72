namespace Graph.Language.Numbers;

/// <summary>Adds up the words of a number from left to right.</summary>
internal struct NumberSum
{
    private const double Thousand = 1000;
    private double _total;
    private double _current;
    private double _lastScale;
    private bool _begun;
    private NumberClass _last;

    /// <summary>Whether the words so far are a number by themselves.</summary>
    public readonly bool IsComplete => _begun && _last is not (NumberClass.Article or NumberClass.Half or NumberClass.Connector);

    /// <summary>Value of the words so far.</summary>
    public readonly double Value => _total + _current;

    /// <summary>Adds the parts of one token; false if they cannot follow, after which the sum counts no more.</summary>
    public bool TryAdd(ReadOnlySpan<NumberWord> parts)
    {
        foreach (var part in parts)
        {
            var isInside = parts.Length > 1;
            var word = isInside && part.Class == NumberClass.Article ? part with { Class = NumberClass.Cardinal } : part;
            if (!TryAdd(word))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAdd(NumberWord word)
    {
        if (!CanFollow(word))
        {
            return false;
        }

        Take(word);
        _begun = true;
        _last = word.Class;
        return true;
    }

    private readonly bool CanFollow(NumberWord word) =>
        word.Class switch
        {
            NumberClass.Article => !_begun || _last == NumberClass.Half,
            NumberClass.Half => !_begun || _last == NumberClass.Article,
            NumberClass.Cardinal => !_begun || _last is NumberClass.Hundred or NumberClass.Connector or NumberClass.Scale || IsUnitOf(word),
            NumberClass.Hundred => _last != NumberClass.Hundred && _current < 100,
            NumberClass.Scale => _begun ? CanScale(word) : word.Value == Thousand,
            NumberClass.Connector => _begun && (_last == NumberClass.Hundred || (_last == NumberClass.Scale && _lastScale == Thousand)),
            _ => false,
        };

    /// <summary>"Twenty-one": a unit behind tens.</summary>
    private readonly bool IsUnitOf(NumberWord word) =>
        _last == NumberClass.Cardinal && _current % 100 >= 20 && _current % 10 == 0 && word.Value is > 0 and < 10;

    private readonly bool CanScale(NumberWord word) =>
        _last != NumberClass.Connector && (_lastScale == 0 || word.Value < _lastScale || _current == 0);

    private void Take(NumberWord word)
    {
        switch (word.Class)
        {
            case NumberClass.Article when !_begun:
                _current = word.Value;
                break;
            case NumberClass.Half:
                _current = word.Value;
                break;
            case NumberClass.Cardinal:
                _current += word.Value;
                break;
            case NumberClass.Hundred:
                _current = Math.Max(1, _current) * word.Value;
                break;
            case NumberClass.Scale when _current == 0 && _begun:
                _total *= word.Value;
                _lastScale = word.Value;
                break;
            case NumberClass.Scale:
                _total += (_current == 0 ? 1 : _current) * word.Value;
                _current = 0;
                _lastScale = word.Value;
                break;
            default:
                break;
        }
    }
}
