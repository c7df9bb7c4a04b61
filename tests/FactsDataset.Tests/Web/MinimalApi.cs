using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactsDataset.Tests.Web;

/// <summary>A web service such as somebody may write over the dataset, on a free port of this machine.</summary>
public sealed class MinimalApi : IAsyncLifetime
{
    private readonly WebApplication _service = Build();

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async Task InitializeAsync()
    {
        await _service.StartAsync();
        Address = new Uri(_service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication service = builder.Build();
        service.MapGet("/visits", static (Code<EventStatus> status) => Visits.All.First(visit => visit.Status == status).Status.ToCode());
        service.MapGet("/modes/{mode}", static (Code<MeetingMode> mode) => mode.ToString());
        service.MapGet("/stances", static (Code<Stance>[] stance) => string.Join(",", stance));
        service.MapGet("/people/{person}", static (Person person) => person.Label);
        service.MapGet("/actors/{actor}", static (IActor actor) => actor.Label);
        service.MapGet("/posts", static (Post? post) => post?.Label);
        service.MapGet("/dates/{date}", static (EdtfDate date) => date.ToString());
        service.MapGet("/dates", static (EdtfDate? on) => on?.ToString());
        service.MapPost("/orders", static (Order order) => Results.Json(
            new { status = order.Status, place = order.Place.Label, on = order.On }, JsonSerializerOptions.Web));
        return service;
    }
}
