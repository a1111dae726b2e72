// Reads the schema as tools do, with all that October 2021 lets them ask for, and prints what they make of it.
import { buildClientSchema, getIntrospectionQuery, validateSchema } from 'graphql';

const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true });
const response = await fetch(process.argv[2], {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});
const answer = await response.json();
if (answer.errors) {
  console.log(JSON.stringify(answer.errors));
  process.exit(1);
}

const schema = buildClientSchema(answer.data);
for (const error of validateSchema(schema)) {
  console.log(error.message);
}

console.log(`Date is specified by ${schema.getType('Date').specifiedByURL}`);
console.log(`specifiedBy may ${schema.getDirective('specifiedBy').isRepeatable ? '' : 'not '}be repeated`);
