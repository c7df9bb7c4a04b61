using System.Net;
using System.Net.Http.Json;

namespace FactsDataset.Tests.Web;

/// <summary>A web service takes codes, ids and dates from its routes and queries, and records from bodies.</summary>
public sealed class MinimalApiTests(MinimalApi api) : IClassFixture<MinimalApi>
{
    [Theory]
    [InlineData("/visits?status=occurred", "occurred")]
    [InlineData("/modes/in-person", "in-person")]
    [InlineData("/stances?stance=alleged&stance=denied", "alleged,denied")]
    [InlineData("/stances", "")]
    [InlineData("/people/khalifa-haftar", "Khalifa Haftar")]
    [InlineData("/actors/wagner-group", "Wagner Group")]
    [InlineData("/posts?post=lna-general-commander", "General Commander of the Libyan Armed Forces")]
    [InlineData("/dates/2018-11-XX", "2018-11-XX")]
    [InlineData("/dates?on=%5B..2018-11-06%5D", "[..2018-11-06]")]
    public async Task RoutesAndQueriesGiveCodesEntriesAndDates(string path, string expected)
    {
        using HttpClient client = NewClient();
        Assert.Equal(expected, await client.GetStringAsync(path));
    }

    [Theory]
    [InlineData("/visits?status=ocurred")]
    [InlineData("/visits?status=Occurred")]
    [InlineData("/modes/0")]
    [InlineData("/people/nobody")]
    [InlineData("/people/moscow")]
    [InlineData("/actors/moscow")]
    [InlineData("/dates/2018-13")]
    public async Task WhatDoesNotExistIsABadRequest(string path)
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task BodiesHoldCodesAndIds()
    {
        using HttpClient client = NewClient();
        using HttpResponseMessage response = await client.PostAsJsonAsync("/orders", new Order(EventStatus.Announced, Places.Moscow, EdtfDate.Parse("2018-11")));
        Assert.Equal("""{"status":"announced","place":"Moscow","on":"2018-11"}""", await response.Content.ReadAsStringAsync());
    }

    private HttpClient NewClient() => new() { BaseAddress = api.Address };
}
