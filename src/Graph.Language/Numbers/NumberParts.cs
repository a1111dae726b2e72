using System.Runtime.CompilerServices;

namespace Graph.Language.Numbers;

/// <summary>Room for the parts of a compound number word, on the stack.</summary>
[InlineArray(Length)]
internal struct NumberParts
{
    private const int Length = 8;
    private NumberWord _first;
}
