namespace Graph.Language.Quotes;

/// <summary>Quotation marks that can pair with each other.</summary>
internal enum QuoteMarkFamily : byte
{
    None,
    Double,
    Guillemet,
    Single,
    SingleGuillemet,
}
