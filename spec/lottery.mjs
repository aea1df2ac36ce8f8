// Chapters 4, 7 and 8 for the verifier of the annex: strata, types, panels, dealing, tags, appearances.
import { H, compareBytes, fail, keyed } from './conventions.mjs';

// --- Chapter 4: strata ----------------------------------------------------------------------------
// A part is { from, to, size }: ages, both ends included, to = null for the last one.
function joinSmall(parts, smallest) {
  const joined = parts.map((part) => ({ ...part }));
  while (joined.length > 1) {
    const small = joined.findIndex((part) => part.size < smallest);
    if (small < 0) break;
    const first = Math.min(small, joined.length - 2), [younger, older] = joined.slice(first, first + 2);
    joined.splice(first, 2, { from: younger.from, to: older.to, size: younger.size + older.size });
  }
  return joined;
}

// Algorithm 4.1. `electors` are { sex, age }; the answer lists { label, size } in order, and stratum(sex,
// age).
export function strataOf({ strata, bands, minimum, smallest }, electors) {
  const starts = strata.includes('age') ? bands : [minimum];
  const parts = (chosen) => joinSmall(starts.map((from, at) => {
    const to = at + 1 < starts.length ? starts[at + 1] - 1 : null;
    return { from, to, size: chosen.filter(({ age }) => age >= from && (to === null || age <= to)).length };
  }), smallest);
  const bySex = ['F', 'M'].map((sex) => [sex, parts(electors.filter((elector) => elector.sex === sex))]);
  const alone = bySex.some(([, [first, ...others]]) => others.length === 0 && first.size < smallest);
  const divided = strata.includes('sex') && !alone ? bySex : [['*', parts(electors)]];
  return divided.flatMap(([sex, list]) => list.map(({ from, to, size }) => (
    { label: `${sex}:${from}${to === null ? '+' : `-${to}`}`, sex, from, to, size })));
}
export const belongs = (stratum, { sex, age }) => (stratum.sex === '*' || stratum.sex === sex)
  && age >= stratum.from && (stratum.to === null || age <= stratum.to);

// --- Chapter 7: types, panels ---------------------------------------------------------------------
export function compareLists(a, b) {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const order = Array.isArray(a[at]) ? compareLists(a[at], b[at]) : a[at] - b[at];
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// Algorithm 7.4. `quotas` are { feature, value, min, max }, `people` are { household, values }, `most` is how
// many members a panel may have of one household; the answer lists the types { key, signature, most, people:
// positions } in order.
export function typesOf(quotas, people, most = 1) {
  const features = [...new Set(quotas.map(({ feature }) => feature))];
  const keys = people.map(({ values }) => features.map((feature, at) => (
    quotas.findIndex((quota) => quota.feature === feature && quota.value === values[at]))));
  const houses = new Map();
  people.forEach(({ household }, at) => houses.set(household, [...houses.get(household) ?? [], keys[at]]));
  const types = new Map();
  people.forEach(({ household }, at) => {
    const signature = household === '-' ? [] : [...houses.get(household)].sort(compareLists);
    const name = JSON.stringify([keys[at], signature]);
    if (!types.has(name)) types.set(name, { key: keys[at], signature, most, people: [] });
    types.get(name).people.push(at);
  });
  return [...types.values()].sort((a, b) => compareLists(a.key, b.key) || compareLists(a.signature,
      b.signature));
}

// Algorithm 7.5: why the types `members`, one number per seat, are no panel; empty if they are one.
export function panelFaults(quotas, types, size, members) {
  const faults = members.length === size ? [] : [`it has ${members.length} members, not ${size}`];
  quotas.forEach(({ feature, value, min, max }, position) => {
    const count = members.filter((type) => types[type].key.includes(position)).length;
    if (count < min || count > max) faults.push(`${count} of ${feature} ${value}, not ${min} to ${max}`);
  });
  const rooms = new Map();
  types.forEach((type, number) => {
    const name = type.signature.length === 0 ? `type ${number}`
        : `households ${JSON.stringify(type.signature)}`;
    const each = type.signature.length || type.most;
    const room = rooms.get(name) ?? { people: 0, seats: 0, each };
    const own = members.filter((member) => member === number).length;
    if (own > type.people.length) faults.push(`${own} seats for the ${type.people.length} of type ${number}`);
    room.people += type.people.length;
    room.seats += own;
    rooms.set(name, room);
  });
  rooms.forEach(({ people, seats, each }, name) => {
    if (seats * each > people * types[0].most) faults.push(`${seats} seats for ${name}, of ${people} people`);
  });
  return faults;
}

// --- Chapter 8: order, dealing, appearances -------------------------------------------------------
export const panelOrder = (placing, count) => Array.from({ length: count }, (_, j) => [H('panel', placing,
    j), j])
  .sort(([a, i], [b, j]) => compareBytes(a, b) || i - j).map(([, j]) => j);

function least(numbers, value) {
  const values = numbers.map(value), low = Math.min(...values);
  return numbers.filter((_, at) => values[at] === low);
}
// Algorithm 8.4: `panels` are lists of types, in order; the answer lists, for each panel, the numbers of
// its members.
export function deal(placing, panels, types, households) {
  const served = households.map(() => 0);
  return panels.map((members, panel) => {
    const seated = [];
    for (const type of members) {
      const load = (number) => seated.filter((other) => households[number] !== '-'
        && households[number] === households[other]).length;
      const free = types[type].people.filter((number) => !seated.includes(number)
        && load(number) < types[type].most);
      if (free.length === 0) fail(`panel ${panel} has a seat of type ${type} and nobody left for it`);
      const [[, chosen]] = least(least(free, load), (number) => served[number])
        .map((number) => [H('deal', placing, panel, number), number]).sort(([a], [b]) => compareBytes(a, b));
      seated.push(chosen);
      served[chosen]++;
    }
    return seated;
  });
}
export const counts = (panels, volunteers) => {
  const served = Array.from({ length: volunteers }, () => 0);
  panels.flat().forEach((number) => served[number]++);
  return served;
};
export const deviation = (types, served) => Math.max(0, ...types.map(({ people }) => (
  Math.max(...people.map((number) => served[number])) - Math.min(...people.map((number) =>
      served[number])))));
export const tag = (key, panel) => keyed(key, 'member', panel);

// Algorithm 8.5: rows from, to, volunteers, seats.
export function appearances(served) {
  const lines = [];
  for (const times of [...served].sort((a, b) => a - b)) {
    if (lines.at(-1)?.to === times) lines.at(-1).volunteers++;
    else lines.push({ from: times, to: times, volunteers: 1, seats: 0 });
    lines.at(-1).seats += times;
  }
  const join = (a, b) => ({ from: a.from, to: b.to, volunteers: a.volunteers + b.volunteers,
      seats: a.seats + b.seats });
  const merged = [];
  for (const line of lines) merged.push(merged.at(-1)?.volunteers < 5 ? join(merged.pop(), line) : line);
  const last = merged.at(-1);
  return merged.length > 1 && last.volunteers < 5 ? [...merged.slice(0, -2), join(merged.at(-2), last)]
      : merged;
}
