using Graph.Language.Tokens;

namespace Graph.Language.Tagging;

/// <summary>Moves a window of atoms over the tokens of a sentence; each token's atoms are made once.</summary>
internal ref struct SentenceWindow
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly string _text;
    private readonly ReadOnlySpan<byte> _names;
    private readonly AtomReader _reader;
    private int _read;

    /// <param name="tokens">The sentence.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">Which tokens lie in recognised names.</param>
    /// <param name="reader">Makes the atoms.</param>
    /// <param name="ring">Room for <see cref="Window.Size"/> atoms.</param>
    public SentenceWindow(ReadOnlySpan<Token> tokens, string text, ReadOnlySpan<byte> names, AtomReader reader, Span<TokenAtoms> ring)
    {
        _tokens = tokens;
        _text = text;
        _names = names;
        _reader = reader;
        Atoms = new Window(ring);
        Atoms.BeforeThat = Atoms.Before = TokenAtoms.Edge;
        Read(ref Atoms.At);
        Read(ref Atoms.Next);
        Read(ref Atoms.AfterThat);
    }

    /// <summary>The token that is to be tagged, between its neighbours.</summary>
    public Window Atoms;

    /// <summary>Moves on by one token.</summary>
    public void Advance()
    {
        Atoms.Advance();
        Read(ref Atoms.AfterThat);
    }

    private void Read(ref TokenAtoms atoms)
    {
        if (_read >= _tokens.Length)
        {
            atoms = TokenAtoms.Edge;
            return;
        }

        ref readonly var token = ref _tokens[_read];
        var initial = _read == 0 || token.Has(TokenFlags.Initial) || (_read == 1 && _tokens[0].Kind == TokenKind.Mark);
        _reader.Read(token, _text, _names[_read], initial, ref atoms);
        _read++;
    }
}
