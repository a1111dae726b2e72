using System.ComponentModel;

namespace Graph.Api.Actors;

[Description("A name in a language.")]
internal sealed class LocalName(string language, string name)
{
    [Description("ISO 639-1 code of the language.")]
    public string Language => language;

    [Description("The name.")]
    public string Name => name;
}
