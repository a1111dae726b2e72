namespace Graph.Import.Interchange;

/// <summary>What the interchange form may hold besides its plain content.</summary>
[Flags]
public enum InterchangeParts
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>The triggers that made no claim, as <c>rejections</c>.</summary>
    Rejections = 1,

    /// <summary>The text of the article, as <c>article.text</c>, and what else the way back needs.</summary>
    Text = 2,
}
