#pragma warning disable
using Graph.Language.Lexicons; using Graph.Language.Tokens; using Graph.Model;
namespace Graph.Language.Dates {
public enum Tense { Past, Present, Future }
public sealed record DateExpression(int X);
public readonly record struct DateMention(int FirstToken, int EndToken, DateExpression Expression);
public sealed class DateFinder { public DateFinder(LanguagePack pack){} public void Find(List<Token> tokens, int start, int end, string text, List<DateMention> into){} }
public static class DateResolver { public static PartialDate Resolve(DateExpression e, DateOnly? p, Tense t, ReadOnlySpan<char> w) => default; }
}
namespace Graph.Language.Numbers {
public sealed class NumberReader { public NumberReader(LanguagePack pack){} public bool TryRead(List<Token> tokens, int at, int end, string text, out double value, out int endToken){ value=0; endToken=at; return double.TryParse(tokens[at].Text(text), out value) && (endToken=at+1)>0; } }
public enum AmountKind { Money, Percent, Count }
public readonly record struct AmountMention(AmountKind Kind, double Value, string? Currency, int FirstToken, int EndToken, string Words);
public sealed class AmountFinder { public AmountFinder(LanguagePack pack){} public bool TryRead(List<Token> tokens, int at, int end, string text, out AmountMention a){ a=default; return false; } }
}
