# The server and the command line, built from these sources. docs/operations.md says how to run it.
FROM docker.io/library/node:24.21.0-bookworm-slim AS base
WORKDIR /app
# The Node of the image, never one from npm.
ENV MAINSTAY_RUNTIME=system
COPY package.json package-lock.json .npmrc ./

FROM base AS build
COPY tools tools
COPY apps/dashboard/package.json apps/dashboard/
# Optional packages hold the compilers' binaries for this machine; none of the scripts is needed to build.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY apps apps
COPY libs libs
RUN npm run build

# What the page is made of is in its build already, so its workspace is left out.
FROM base AS packages
RUN npm ci --omit=dev --omit=optional --workspaces=false --ignore-scripts

FROM base
ENV NODE_ENV=production MAINSTAY_DATA=/data
COPY LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist/apps dist/apps
COPY --from=build /app/dist/libs dist/libs
COPY --from=build /app/dist/dashboard dist/dashboard
COPY --chmod=755 deploy/mainstay /usr/local/bin/mainstay
# All that is ever written, so that everything else may be mounted read-only.
RUN install --directory --owner=node --group=node --mode=700 /data
VOLUME /data
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
# Whether the process answers. Whether it has caught up, which may take long after a first start, is /health/ready.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "dist/apps/api/bundle/main.js"]
