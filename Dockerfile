# Builds the program and packs it with the runtime alone: no SDK, no root, ICU for Unicode normalisation.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props global.json BannedSymbols.txt .editorconfig ./
COPY cypher/ cypher/
COPY src/ src/
RUN dotnet publish src/Graph.Cli/Graph.Cli.csproj --configuration Release --output /app -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# The Debian-based runtime image holds ICU; without it NFC normalisation would silently do nothing.
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
EXPOSE 4000
ENTRYPOINT ["dotnet", "/app/graph.dll"]
CMD ["serve", "--url", "http://0.0.0.0:4000", "--store", "sqlite:/data/graph.db"]
