namespace Graph.Language.Lexicons;

/// <summary>A surface form of the lexicon with everything that the pack says of it.</summary>
public sealed class Word
{
    /// <summary>The form, lower case unless it is a name.</summary>
    public required string Text { get; init; }

    /// <summary>All it can be.</summary>
    public WordTags Tags { get; internal set; }

    /// <summary>Infinitive, where it is a verb form.</summary>
    public string? Verb { get; internal set; }

    /// <summary>Indefinite singular, where it is a noun form.</summary>
    public string? Noun { get; internal set; }

    /// <summary>How it is looked up as a noun: its indefinite singular, where the pack tells one, else as it is.</summary>
    public string NounLemma => Noun ?? Text;

    /// <summary>Office, where it names one.</summary>
    public Office? Office { get; internal set; }

    /// <summary>Free value of a function word: gender and number of a pronoun, value of a number word.</summary>
    public string? Value { get; internal set; }

    /// <summary>Gender of a given name: m, f or u.</summary>
    public char Gender { get; internal set; }

    /// <summary>Whether a phrase of function words ends in it.</summary>
    public bool EndsPhrase { get; internal set; }

    /// <summary>Whether a phrase of function words begins with it.</summary>
    public bool BeginsPhrase { get; internal set; }

    /// <summary>Its place among the words and phrases of its lexicon.</summary>
    public int Number { get; internal set; }

    /// <summary>Whether it can be any of <paramref name="tags"/>.</summary>
    public bool Is(WordTags tags) => (Tags & tags) != 0;
}
