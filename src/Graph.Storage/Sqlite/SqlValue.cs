using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>What a statement is given for one of its parameters: an import gives millions of them, and most are numbers that would each
/// be an object otherwise.</summary>
internal readonly record struct SqlValue
{
    private readonly object? _held;
    private readonly long _number;

    private SqlValue(SqlKind kind, long number, object? held) => (Kind, _number, _held) = (kind, number, held);

    public SqlKind Kind { get; }

    public bool IsNull => Kind == SqlKind.None;

    public long Number => _number;

    public double Real => BitConverter.Int64BitsToDouble(_number);

    public string Text => (string)_held!;

    public byte[] Bytes => (byte[])_held!;

    /// <summary>The value as an object.</summary>
    public object Boxed =>
        Kind switch
        {
            SqlKind.None => DBNull.Value,
            SqlKind.Number => _number,
            SqlKind.Real => Real,
            _ => _held!,
        };

    public static implicit operator SqlValue(long number) => new(SqlKind.Number, number, null);

    public static implicit operator SqlValue(long? number) => number is { } known ? known : default(SqlValue);

    public static implicit operator SqlValue(int number) => (long)number;

    public static implicit operator SqlValue(int? number) => number is { } known ? known : default(SqlValue);

    public static implicit operator SqlValue(bool flag) => flag ? 1L : 0L;

    public static implicit operator SqlValue(bool? flag) => flag is { } known ? known : default(SqlValue);

    public static implicit operator SqlValue(double number) => new(SqlKind.Real, BitConverter.DoubleToInt64Bits(number), null);

    public static implicit operator SqlValue(double? number) => number is { } known ? known : default(SqlValue);

    public static implicit operator SqlValue(DateOnly day) => Day.Number(day);

    public static implicit operator SqlValue(DateOnly? day) => Day.Number(day);

    public static implicit operator SqlValue(NodeId id) => id.Value;

    public static implicit operator SqlValue(NodeId? id) => id?.Value;

    public static implicit operator SqlValue(string? text) => text is null ? default : new(SqlKind.Text, 0, text);

    public static implicit operator SqlValue(byte[]? bytes) => bytes is null ? default : new(SqlKind.Bytes, 0, bytes);

    /// <summary>A cell that was read.</summary>
    public static SqlValue Of(object cell) => cell is byte[] bytes ? bytes : (string)cell;
}
