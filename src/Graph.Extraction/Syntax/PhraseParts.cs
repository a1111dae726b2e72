using Graph.Language.Lexicons;

namespace Graph.Extraction.Syntax;

/// <summary>What few noun phrases have, apart from the phrase so that the many are small.</summary>
/// <param name="Office">Office that it names, or null.</param>
/// <param name="OfficeAt">Token of the office, or -1.</param>
/// <param name="Possessive">Possessive pronoun before the head, or null.</param>
/// <param name="Participle">Participle among the modifiers (USA-sponsrad, French-drafted), or null.</param>
/// <param name="ParticipleAt">Token of the participle, or -1.</param>
/// <param name="NumberAt">First token with a number, or -1.</param>
internal sealed record PhraseParts(Office? Office, int OfficeAt, Word? Possessive, Word? Participle, int ParticipleAt, int NumberAt)
{
    public static PhraseParts None { get; } = new(null, -1, null, null, -1, -1);
}
