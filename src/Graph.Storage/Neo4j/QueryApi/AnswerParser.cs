using System.Buffers;
using System.Text.Json;
using Graph.Storage.Neo4j.Cypher;

namespace Graph.Storage.Neo4j.QueryApi;

/// <summary>
/// Parses an answer of the Query API piece by piece, as it arrives: rows first, then what follows them. An error can stand at the very end
/// of an
/// answer with a good status, behind rows, so that only <see cref="Finish"/> makes the rows certain.
/// </summary>
internal sealed class AnswerParser
{
    private readonly List<string> _bookmarks = [];
    private JsonReaderState _state;
    private Place _place = Place.Start;
    private Dictionary<string, int> _columns = [];
    private CypherException? _error;

    /// <summary>Bookmarks of the transaction, when it has ended well.</summary>
    public IReadOnlyList<string> Bookmarks => _bookmarks;

    /// <summary>Id of the open transaction, or null.</summary>
    public string? Transaction { get; private set; }

    /// <summary>Takes what it can from the front of <paramref name="buffer"/>, which then begins with what it could not take yet.</summary>
    public void Take(ref ReadOnlySequence<byte> buffer, bool isLast, List<CypherRow> rows)
    {
        var reader = new Utf8JsonReader(buffer, isLast, _state);
        var good = reader;
        while (Step(ref reader, rows))
        {
            good = reader;
        }

        _state = good.CurrentState;
        buffer = buffer.Slice(good.Position);
    }

    /// <summary>Throws the error that the answer ended with, if any, or that it did not end.</summary>
    public void Finish()
    {
        if (_error is { } error)
        {
            throw error;
        }

        if (_place != Place.End)
        {
            throw new IOException("the answer was cut off");
        }
    }

    private bool Step(ref Utf8JsonReader reader, List<CypherRow> rows)
    {
        if (_place == Place.End || !reader.Read())
        {
            return false;
        }

        switch (_place, reader.TokenType)
        {
            case (Place.Start, JsonTokenType.StartObject):
                _place = Place.Root;
                return true;
            case (Place.Root, JsonTokenType.EndObject):
                _place = Place.End;
                return true;
            case (Place.Data, JsonTokenType.EndObject):
                _place = Place.Root;
                return true;
            case (Place.Rows, JsonTokenType.EndArray):
                _place = Place.Data;
                return true;
            case (Place.Rows, JsonTokenType.StartArray):
                return Row(ref reader, rows);
            case (Place.Root or Place.Data, JsonTokenType.PropertyName):
                return Property(ref reader);
            default:
                throw new JsonException($"unexpected {reader.TokenType} in the answer");
        }
    }

    private bool Property(ref Utf8JsonReader reader)
    {
        if (_place == Place.Root && reader.ValueTextEquals("data"u8))
        {
            return Enter(ref reader, JsonTokenType.StartObject, Place.Data);
        }

        if (_place == Place.Data && reader.ValueTextEquals("values"u8))
        {
            return Enter(ref reader, JsonTokenType.StartArray, Place.Rows);
        }

        var whole = reader;
        if (!whole.TrySkip())
        {
            return false;
        }

        var name = reader.GetString();
        reader.Read();
        Keep(ref reader, name);
        reader = whole;
        return true;
    }

    private bool Enter(ref Utf8JsonReader reader, JsonTokenType start, Place inside)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != start)
        {
            throw new JsonException($"expected {start}, got {reader.TokenType}");
        }

        _place = inside;
        return true;
    }

    private bool Row(ref Utf8JsonReader reader, List<CypherRow> rows)
    {
        var whole = reader;
        if (!whole.TrySkip())
        {
            return false;
        }

        var values = new object?[_columns.Count];
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            values[i] = PlainValue.Read(ref reader);
        }

        rows.Add(new CypherRow(_columns, values));
        return true;
    }

    private void Keep(ref Utf8JsonReader reader, string? name)
    {
        var value = JsonElement.ParseValue(ref reader);
        switch (name)
        {
            case "fields" when _place == Place.Data:
                _columns = value
                    .EnumerateArray()
                    .Select((f, i) => (f, i))
                    .ToDictionary(x => x.f.GetString()!, x => x.i, StringComparer.Ordinal);
                break;
            case "bookmarks" when value.ValueKind == JsonValueKind.Array:
                _bookmarks.AddRange(value.EnumerateArray().Select(b => b.GetString()!));
                break;
            case "transaction" when value.ValueKind == JsonValueKind.Object:
                Transaction = value.GetProperty("id").GetString();
                break;
            case "errors" when value.GetArrayLength() > 0:
                var first = value[0];
                _error = new CypherException(first.GetProperty("code").GetString()!, first.GetProperty("message").GetString()!);
                break;
        }
    }

    private enum Place
    {
        Start,
        Root,
        Data,
        Rows,
        End,
    }
}
