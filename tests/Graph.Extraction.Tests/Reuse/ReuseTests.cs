using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Graph.Extraction.Clauses;
using Graph.Extraction.Phrases;
using Xunit;

namespace Graph.Extraction.Tests.Reuse;

/// <summary>What is lent again for the next sentence keeps nothing of the sentence before.</summary>
public sealed class ReuseTests
{
    [Fact]
    public void A_phrase_begun_again_is_as_a_new_one() => IsAsNew<NounPhrase>(p => p.Begin(3, 4));

    [Fact]
    public void A_clause_begun_again_is_as_a_new_one() => IsAsNew<Clause>(c => c.Begin(ClauseKind.Relative, null, 2));

    [Fact]
    public void A_chunk_set_again_is_as_a_new_one() => IsAsNew<Chunk>(c => c.Set(ChunkKind.Noun, 1, 2));

    [Fact]
    public void An_element_set_again_is_as_a_new_one() => IsAsNew<Element>(e => e.Set(new NounPhrase(), null, 1, 2, 0), except: nameof(Element.Phrase));

    [Fact]
    public void Articles_read_one_after_another_give_what_each_gives_alone()
    {
        string[] texts = ["Russia attacked Ukraine. China, which did not condemn it, said no.", "Iran.", "France and Mali signed an agreement on Monday, Paris said."];
        var alone = texts.Select(t => Extract(t)).ToList();
        Assert.Equal(alone, texts.Reverse().Select(t => Extract(t)).Reverse());
    }

    private static string Extract(string text)
    {
        var graph = ArticleExtractor.Default.Extract(new(new("article:reuse"), text, "en"));
        return string.Join('\n', [.. graph.Actors.Select(a => $"{a.Id} {a.Mentions.Length}"), .. graph.Claims.Select(c => $"{c.Id} {c.Rule}")]);
    }

    private static void IsAsNew<T>(Action<T> begin, string except = "")
        where T : new()
    {
        var used = new T();
        foreach (var field in Fields<T>())
        {
            Use(used, field);
        }

        begin(used);
        var fresh = new T();
        begin(fresh);
        Assert.All(Fields<T>().Where(f => except.Length == 0 || !f.Name.Contains(except, StringComparison.Ordinal)), f => Assert.Equal(f.GetValue(fresh), f.GetValue(used)));
    }

    private static FieldInfo[] Fields<T>() => typeof(T).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);

    private static void Use(object owner, FieldInfo field)
    {
        var type = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
        if (field.GetValue(owner) is IList { IsFixedSize: false } list)
        {
            var item = list.GetType().GetGenericArguments()[0];
            list.Add(Any(item));
            return;
        }

        field.SetValue(owner, Any(type));
    }

    private static object Any(Type type) => type switch
    {
        _ when type == typeof(string) => "used",
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 77,
        { IsEnum: true } => Enum.ToObject(type, 1),
        { IsInterface: true } => Array.CreateInstance(type.GetGenericArguments()[0], 1),
        _ => RuntimeHelpers.GetUninitializedObject(type),
    };
}
