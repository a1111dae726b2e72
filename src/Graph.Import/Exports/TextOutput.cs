using System.Text;

namespace Graph.Import.Exports;

/// <summary>Text that is the same on every machine: UTF-8 without a mark, lines that end in LF.</summary>
internal static class TextOutput
{
    private const int Buffer = 1 << 16;

    public static StreamWriter Open(Stream output) => new(output, new UTF8Encoding(false), Buffer, leaveOpen: true) { NewLine = "\n" };
}
