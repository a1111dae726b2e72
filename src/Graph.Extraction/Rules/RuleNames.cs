using Graph.Language;

namespace Graph.Extraction.Rules;

/// <summary>The names of the rules that are code; those of frames are their ids.</summary>
internal static class RuleNames
{
    public const string Concerns = "concerns";
    public const string Office = "office";
    public const string OfficeLeft = "office-left";
    public const string Party = "party";
    public const string Quote = "quote";
    public const string Trade = "trade";
    public const string VoteList = "vote-list";

    /// <summary>What a rule's name ends with where a sentence says of another that he did the same.</summary>
    public const string Same = "+same";

    /// <summary>All of them; each has examples that prove it.</summary>
    public static IReadOnlyList<string> All { get; } = [Concerns, Office, OfficeLeft, Party, Quote, Same, Trade, VoteList];

    /// <summary>How claims name a rule: by the language of its pack too.</summary>
    public static string In(LanguagePack pack, string name) => $"{pack.Files.Language}/{name}";
}
