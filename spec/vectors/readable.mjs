// JSON for readers: what fits on a line of 110 characters stays on one line.
export function readable(value, indent = '', room = 110) {
  const flat = flatten(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= room) return flat;
  const inside = `${indent}  `, list = Array.isArray(value);
  const parts = Object.entries(value).map(([key, part]) => (list ? readable(part, inside, room)
    : `${JSON.stringify(key)}: ${readable(part, inside, room - key.length - 4)}`));
  return `${list ? '[' : '{'}\n${parts.map((part) => inside + part).join(',\n')}\n${indent}${list ? ']' : '}'}`;
}
function flatten(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatten).join(', ')}]`;
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${flatten(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
