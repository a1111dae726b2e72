using Graph.Model;

namespace Graph.Storage.Tests.Samples;

/// <summary>The nodes that sample articles speak of.</summary>
internal static class World
{
    public static NodeId China { get; } = new("state:CN");

    public static NodeId Russia { get; } = new("state:RU");

    public static NodeId Usa { get; } = new("state:US");

    public static NodeId Sweden { get; } = new("state:SE");

    public static NodeId NorthKorea { get; } = new("state:KP");

    public static NodeId Nato { get; } = new("org:nato");

    public static NodeId WangYi { get; } = new("person:wang-yi");

    public static NodeId Linde { get; } = new("person:ann-linde");

    public static NodeId Draft { get; } = new("resolution:s-2022-431");

    public static NodeId OtherDraft { get; } = new("resolution:s-2023-7");

    public static NodeId Summit { get; } = new("event:summit-1");

    public static string NameOf(NodeId id) =>
        id.Value switch
        {
            "state:CN" => "Kina",
            "state:RU" => "Ryssland",
            "state:US" => "USA",
            "state:SE" => "Sverige",
            "state:KP" => "Nordkorea",
            "org:nato" => "Nato",
            "person:wang-yi" => "Wang Yi",
            "person:ann-linde" => "Ann Linde",
            "resolution:s-2022-431" => "utkastet om Nordkorea",
            "resolution:s-2023-7" => "utkastet om Syrien",
            "event:summit-1" => "toppmötet i Madrid",
            _ => id.Local,
        };
}
