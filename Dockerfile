# The program with its run-time dependencies only. Debian: sharp and tesseract.js bring what they need in their packages.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
COPY schemas ./schemas
COPY parsers ./parsers
COPY pipeline ./pipeline
COPY scripts ./scripts
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY schemas/plan-record.schema.json ./schemas/
RUN mkdir -p /blobs && chown node:node /blobs
USER node
ENTRYPOINT ["node", "/app/dist/scripts/kehoach.js"]
