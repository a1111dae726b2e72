using Graph.Api.Observation;
using Graph.Cli.Terminals;
using Graph.Storage;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Graph.Cli.Observation;

/// <summary>Sends traces and metrics by OTLP for as long as a command runs, where the standard variables of OpenTelemetry name a
/// collector.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Service = "graph";

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private TelemetryExport()
    {
        var resource = ResourceBuilder
            .CreateDefault()
            .AddService(Service, serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version!.ToString(3))
            .AddEnvironmentVariableDetector();
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", ApiTelemetry.Name, StoreTelemetry.Name, ExtractionTelemetry.Name)
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddMeter(ApiTelemetry.Name, StoreTelemetry.Name, ExtractionTelemetry.Name)
            .AddOtlpExporter()
            .Build();
    }

    /// <summary>Begins to send, or null where no collector is named.</summary>
    public static TelemetryExport? Start(Terminal terminal) => terminal.Environment(Endpoint) is null ? null : new TelemetryExport();

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}
