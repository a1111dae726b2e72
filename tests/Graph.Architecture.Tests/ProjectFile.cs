using System.Xml.Linq;

namespace Graph.Architecture.Tests;

/// <summary>What a project file refers to.</summary>
internal sealed record ProjectFile(string Path, string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<ProjectFile> In(string folder) => [.. Repository.Files(folder, "*.csproj").Select(Read)];

    private static ProjectFile Read(string path)
    {
        var xml = XDocument.Parse(Repository.Text(path));
        return new(
            path,
            System.IO.Path.GetFileNameWithoutExtension(path),
            [.. Includes(xml, "ProjectReference").Select(p => System.IO.Path.GetFileNameWithoutExtension(p.Replace('\\', '/')))],
            [.. Includes(xml, "PackageReference")]
        );
    }

    private static IEnumerable<string> Includes(XDocument xml, string element) =>
        xml.Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();
}
