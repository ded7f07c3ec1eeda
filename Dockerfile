# The application alone; docker-compose.yml puts Neo4j beside it. Debian, since the native parts need glibc.
FROM node:20-bookworm-slim AS build
WORKDIR /app
# Dependencies first: they change less often than the code. No package runs a script of its own.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production
COPY --from=build /app /app
# Documents are named relative to the folder where they are read: mount them below /work.
WORKDIR /work
USER node
EXPOSE 4747
ENTRYPOINT ["node", "/app/cli/liaison.mjs"]
CMD ["start", "--host", "0.0.0.0"]
