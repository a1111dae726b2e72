namespace Graph.Evaluation.Tests;

/// <summary>A small article with the vote of an assembly that it tells of.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Vote">The same words for the same vote in all articles.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Text">The article.</param>
internal sealed record AssemblyArticle(string Id, string Vote, string Language, DateOnly Published, string Text)
    : ToldArticle(Id, Language, Published, Text);
