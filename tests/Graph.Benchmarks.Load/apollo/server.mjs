// What a team would otherwise take: @neo4j/graphql with Apollo Server, over Bolt, on the graph as `graph import` writes it.
// usage: node server.mjs BOLT-ADDRESS PORT
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const [bolt, port] = process.argv.slice(2);
const driver = neo4j.driver(bolt);
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
// Without a range of the sort key, no index would give the order.
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true } } } }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(port) } });
console.log(`ready ${url}`);
