/** Measures anew what editors and sanitisers leave of static output, and writes it into the READMEs; who cannot run here keeps the row there is. */
import {readFileSync, writeFileSync} from 'node:fs';
import {Laboratory, places, type Outcomes} from '../test/editors/laboratory.js';
import {readmes, readRows, replaceRows, writeRow} from '../test/editors/write-matrix.js';

const laboratory = await Laboratory.open();
const measured = new Map<string, Outcomes>();
for (const place of places) {
  if (place.reason === undefined) measured.set(place.name, await laboratory.measure(place));
  else console.log(`${place.name} is not measured: ${place.reason}`);
}
await laboratory.close();

for (const [language, path] of readmes) {
  const readme = readFileSync(path, 'utf8');
  const rows = places.flatMap(({name}) => {
    const outcomes = measured.get(name);
    return outcomes ? [writeRow(name, outcomes, language)] : readRows(readme).get(name) ?? [];
  });
  writeFileSync(path, replaceRows(readme, rows, language));
}
