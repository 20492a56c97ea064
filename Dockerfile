# The page is built with all packages; the image that serves it has only those of the server.
FROM node:22-slim AS build
WORKDIR /kartoteka
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node server/setup.mjs build

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /kartoteka
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY schema.graphql tsconfig.json ./
COPY shared shared
COPY server server
COPY seed seed
COPY --from=build /kartoteka/dist/client dist/client
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "server/main.ts", "start"]
