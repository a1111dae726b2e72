namespace Graph.Evaluation.Tests;

/// <summary>A small article with the summit or conference that it tells of.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Gathering">The same words for the same gathering in all articles.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Text">The article.</param>
internal sealed record GatheringArticle(string Id, string Gathering, string Language, DateOnly Published, string Text)
    : ToldArticle(Id, Language, Published, Text);
