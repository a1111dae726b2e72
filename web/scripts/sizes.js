// Tells how much the built page weighs on the way to a browser, and fails where a part is beyond its budget.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const page = new URL('../../src/Graph.Api/Explorer/Page/', import.meta.url);
const packed = name => gzipSync(readFileSync(new URL(name, page))).length / 1000;

// What each step fetches that the steps before did not, in kB of 1000 bytes.
const steps = [
  { name: 'first view', most: 70, files: ['index.html', 'assets/style.css', 'assets/index.js', 'assets/model.js'] },
  { name: 'graph and timeline', most: 40, files: ['assets/drawing.js'] },
  { name: 'query page', most: 180, files: ['assets/Query.js', 'assets/editor.js'] },
  { name: 'take away', most: 10, files: ['assets/save.js', 'assets/formats.js', 'assets/picture.js', 'assets/whole.js'] },
];

const counted = new Set(steps.flatMap(step => step.files));
const forgotten = readdirSync(new URL('assets/', page)).map(name => `assets/${name}`).filter(name => !counted.has(name));
let wrong = forgotten.length > 0;
for (const name of forgotten) console.log(`${name} belongs to no step: name it in scripts/sizes.js`);
for (const { name, most, files } of steps) {
  const size = files.reduce((sum, file) => sum + packed(file), 0);
  console.log(`${name.padEnd(20)} ${size.toFixed(1).padStart(6)} kB of ${most} kB gzipped${size > most ? ': beyond its budget' : ''}`);
  wrong ||= size > most;
}
process.exit(wrong ? 1 : 0);
