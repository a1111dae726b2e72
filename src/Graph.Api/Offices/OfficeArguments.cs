namespace Graph.Api.Offices;

/// <summary>What arguments about offices mean.</summary>
internal static class OfficeArguments
{
    public const string Role = "Only this role or title; case and diacritics are ignored.";
    public const string On = "Who held it on this day, else last before.";
}
