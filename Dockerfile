# The IDE, from npm.
FROM node:22-bookworm-slim AS ide
WORKDIR /ide
COPY src/UnGraphQL.Api/Ide/package.json src/UnGraphQL.Api/Ide/package-lock.json src/UnGraphQL.Api/Ide/.npmrc ./
RUN npm ci --no-audit --no-fund && touch node_modules/.restored

# The program, compiled ahead of time where that shortens the start.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH=amd64
WORKDIR /source
COPY . .
COPY --from=ide /ide/node_modules src/UnGraphQL.Api/Ide/node_modules
RUN touch src/UnGraphQL.Api/Ide/node_modules/.restored \
 && dotnet publish src/UnGraphQL.Api --configuration Release --os linux --arch "$(echo "$TARGETARCH" | sed s/amd64/x64/)" \
    --self-contained false -p:PublishReadyToRun=true --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# pdftotext, with which PDF files are read.
RUN apt-get update && apt-get install --yes --no-install-recommends poppler-utils && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
ENV ASPNETCORE_HTTP_PORTS= \
    URLS=http://+:5080 \
    ConnectionStrings__UnGraphQL="Data Source=/data/ungraphql.db" \
    Logging__Format=json \
    Shutdown__Delay=00:00:03
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["dotnet", "UnGraphQL.Api.dll", "health"]
ENTRYPOINT ["dotnet", "UnGraphQL.Api.dll"]
