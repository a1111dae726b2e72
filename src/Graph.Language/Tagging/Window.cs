namespace Graph.Language.Tagging;

/// <summary>Atoms of a token between those of its neighbours.</summary>
internal ref struct Window(Span<TokenAtoms> ring)
{
    /// <summary>How many places a ring needs.</summary>
    public const int Size = 8;

    private const int Last = Size - 1;
    private readonly Span<TokenAtoms> _ring = ring;
    private int _at = 2;

    public readonly ref TokenAtoms BeforeThat => ref _ring[(_at - 2) & Last];

    public readonly ref TokenAtoms Before => ref _ring[(_at - 1) & Last];

    public readonly ref TokenAtoms At => ref _ring[_at & Last];

    public readonly ref TokenAtoms Next => ref _ring[(_at + 1) & Last];

    public readonly ref TokenAtoms AfterThat => ref _ring[(_at + 2) & Last];

    /// <summary>Moves on by one token; what is then <see cref="AfterThat"/> is to be set.</summary>
    public void Advance() => _at++;
}
