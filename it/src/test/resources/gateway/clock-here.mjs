// Has the clock of the gateway go ahead of that of this machine, by as many milliseconds as the file CLOCK says.
import fs from 'node:fs';

const Real = Date;
/** In milliseconds; the file is not asked more often. */
const PAUSE = 20;
let ahead = 0;
let asked = -PAUSE;

const now = () => {
  if (performance.now() - asked > PAUSE) {
    ahead = Number(fs.readFileSync(process.env.CLOCK, 'utf8'));
    asked = performance.now();
  }
  return Real.now() + ahead;
};

globalThis.Date = new Proxy(Real, {
  apply: () => new Real(now()).toString(),
  construct: (target, values, made) => Reflect.construct(target, values.length ? values : [now()], made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
