namespace Graph.Model.Tests;

public sealed class GroupIdTests
{
    [Theory]
    [InlineData("state:CL", Sector.Farmers, "group:CL/farmers")]
    [InlineData("org:hamas", Sector.Military, "group:hamas/military")]
    [InlineData("org:eu", Sector.Legislators, "group:eu/legislators")]
    public void The_id_tells_whose_people_they_are_and_what_they_do(string of, Sector sector, string id)
    {
        var group = new GroupId(new NodeId(of), sector);

        Assert.Equal(id, group.Id.Value);
        Assert.True(GroupId.TryRead(group.Id, out var read));
        Assert.Equal(group, read);
    }

    [Theory]
    [InlineData("group:CL")]
    [InlineData("group:CL/")]
    [InlineData("group:/farmers")]
    [InlineData("group:CL/Farmers")]
    [InlineData("group:CL/3")]
    [InlineData("group:CL/somebody")]
    [InlineData("state:CL/farmers")]
    public void What_tells_no_sector_or_owner_is_no_group(string id) => Assert.False(GroupId.TryRead(new NodeId(id), out _));
}
