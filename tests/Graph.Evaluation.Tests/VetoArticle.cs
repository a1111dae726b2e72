namespace Graph.Evaluation.Tests;

/// <summary>A small article with the veto that it tells of, and who cast it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Veto">The same words for the same veto in all articles.</param>
/// <param name="By">Codes of the states.</param>
/// <param name="Language">Language of the text.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Text">The article.</param>
internal sealed record VetoArticle(string Id, string Veto, IReadOnlyList<string> By, string Language, DateOnly Published, string Text)
    : ToldArticle(Id, Language, Published, Text);
