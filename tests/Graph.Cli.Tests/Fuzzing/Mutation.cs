namespace Graph.Cli.Tests.Fuzzing;

/// <summary>Breaks good input, by chance that a seed repeats.</summary>
internal sealed class Mutation(Random random)
{
    private const int MostSteps = 8;
    private const int LongestPiece = 64;
    private const int DeepNesting = 3_000;

    private static readonly byte[][] s_pieces =
    [
        [0],
        [0xFF],
        [0xFF, 0xFE],
        [0xEF, 0xBB, 0xBF],
        "---\n"u8.ToArray(),
        "+++\n"u8.ToArray(),
        "[Kina\na: b"u8.ToArray(),
        "\""u8.ToArray(),
        "{"u8.ToArray(),
        "]"u8.ToArray(),
        "<"u8.ToArray(),
        "<![CDATA["u8.ToArray(),
        "&#xD800;"u8.ToArray(),
        "\\ud83d"u8.ToArray(),
        "<!DOCTYPE a [<!ENTITY b \"c\">]>"u8.ToArray(),
        "\r\n\r\n"u8.ToArray(),
        "99999999999999999999"u8.ToArray(),
        "-1"u8.ToArray(),
        "é́́́"u8.ToArray(),
        "../../../"u8.ToArray(),
        "”»«”"u8.ToArray(),
        "Content-Length: 9223372036854775807\r\n"u8.ToArray(),
        "2199-13-41"u8.ToArray(),
        "\u2028\u200B\u00AD"u8.ToArray(),
        "!!binary &a *a"u8.ToArray(),
    ];

    /// <summary>A broken version of an input.</summary>
    public byte[] Of(byte[] input, IReadOnlyList<(string Name, byte[] Bytes)> others)
    {
        var bytes = new List<byte>(input);
        for (var step = random.Next(1, MostSteps); step > 0; step--)
        {
            Step(bytes, others);
        }

        return bytes.Count == 0 ? [0x20] : [.. bytes];
    }

    private void Step(List<byte> bytes, IReadOnlyList<(string Name, byte[] Bytes)> others)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(LongestPiece), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0 or 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4 or 5:
                bytes.InsertRange(at, s_pieces[random.Next(s_pieces.Length)]);
                break;
            case 6:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 7:
                var other = others[random.Next(others.Count)].Bytes;
                bytes.InsertRange(at, other[random.Next(other.Length)..]);
                break;
            default:
                bytes.InsertRange(
                    at,
                    Enumerable.Repeat(
                        random.Next(3) switch
                        {
                            0 => (byte)'[',
                            1 => (byte)'{',
                            _ => (byte)'<',
                        },
                        random.Next(DeepNesting)
                    )
                );
                break;
        }
    }
}
