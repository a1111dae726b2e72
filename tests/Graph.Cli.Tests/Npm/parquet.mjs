// The rows of a Parquet file, a line of JSON each: the cells as text in the order of the columns, after a line with their names.
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";

const file = await asyncBufferFromFile(process.argv[2]);
const names = (await parquetMetadataAsync(file)).schema.slice(1).map((column) => column.name);
const rows = await parquetReadObjects({ file });
console.log(JSON.stringify(names));
for (const row of rows) {
  console.log(JSON.stringify(names.map((name) => (row[name] ?? "").toString())));
}
