using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Graph.Extraction.Syntax;
using Graph.Extraction.Syntax.Parsing;
using Xunit;

namespace Graph.Extraction.Tests.Reuse;

/// <summary>Drafts are lent again sentence after sentence: one that begins anew is as good as new, and nothing that outlives its sentence
/// can hold one.</summary>
public sealed class DraftTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    [Fact]
    public void A_phrase_that_begins_anew_keeps_nothing_of_its_last_use() => AssertForgets<NominalDraft>(d => d.Begin(7));

    [Fact]
    public void A_clause_that_begins_anew_keeps_nothing_of_its_last_use() =>
        AssertForgets<ClauseDraft>(d => d.Begin(new ClauseOpening(ClauseKind.Main, null, 7)));

    [Fact]
    public void A_piece_is_lent_to_one_only_until_all_are_taken_back()
    {
        var pool = new Pool<NominalDraft>();
        var (first, second) = (pool.Lend(), pool.Lend());
        Assert.NotSame(first, second);
        pool.TakeBack();
        Assert.Same(first, pool.Lend());
    }

    [Fact]
    public void No_sentence_can_hold_a_draft()
    {
        var seen = new HashSet<Type>();
        Visit(typeof(Sentence), seen);
        Assert.Contains(typeof(NounPhrase), seen);
        Assert.Contains(typeof(Clause), seen);
        Assert.DoesNotContain(seen, t => t.Namespace == typeof(Drafts).Namespace);
    }

    private static void AssertForgets<T>(Action<T> begin)
        where T : class, new()
    {
        var (used, fresh) = (new T(), new T());
        foreach (var field in typeof(T).GetFields(Fields))
        {
            Soil(field, used);
        }

        begin(used);
        begin(fresh);
        foreach (var field in typeof(T).GetFields(Fields))
        {
            Assert.Equal(Content(field, fresh), Content(field, used));
        }
    }

    /// <summary>Gives a field another value than a new piece has; a list that is its own gets an element.</summary>
    private static void Soil(FieldInfo field, object piece)
    {
        if (field.GetValue(piece) is IList list)
        {
            var element = list.GetType().GetGenericArguments()[0];
            list.Add(element.IsValueType ? Activator.CreateInstance(element) : null);
            return;
        }

        var type = field.FieldType;
        field.SetValue(
            piece,
            type == typeof(bool) ? true
                : type == typeof(int) ? 99
                : type.IsEnum ? Enum.GetValues(type).Cast<object>().Last()
                : RuntimeHelpers.GetUninitializedObject(type)
        );
    }

    private static object? Content(FieldInfo field, object piece) =>
        field.GetValue(piece) is IList list ? list.Count : field.GetValue(piece);

    private static void Visit(Type type, HashSet<Type> seen)
    {
        foreach (var part in type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments())
        {
            Add(part, seen);
        }

        foreach (var field in type.Assembly == typeof(Sentence).Assembly ? type.GetFields(Fields) : [])
        {
            Add(field.FieldType, seen);
        }
    }

    private static void Add(Type type, HashSet<Type> seen)
    {
        if (seen.Add(type))
        {
            Visit(type, seen);
        }
    }
}
