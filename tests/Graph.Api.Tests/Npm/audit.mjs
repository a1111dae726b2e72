// Runs all audits of graphql-http against the address given, and prints those that fail.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2], fetchFn: fetch });
for (const result of results) {
  if (result.status !== 'ok') {
    console.log(`${result.id} ${result.status} ${result.name}: ${result.reason}`);
  }
}

console.log(`${results.filter((result) => result.status === 'ok').length} of ${results.length} audits pass`);
