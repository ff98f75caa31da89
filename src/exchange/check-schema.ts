/** The part of JSON Schema (draft 2020-12) that the backup's schema is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The first place where a value is not as its schema says, as a path and what was expected there. */
export interface Mismatch {
  /** "events[3].seen.value"; empty for the whole. */
  readonly path: string;
  readonly expected: string;
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const isType = (value: unknown, type: Schema['type']): boolean =>
  type === 'integer'
    ? Number.isSafeInteger(value)
    : type === 'number'
      ? Number.isFinite(value)
      : typeOf(value) === type;

const at = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const checkObject = (value: object, schema: Schema, root: Schema, path: string): Mismatch | null => {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) return { path: at(path, name), expected: 'there' };
  }
  const properties = schema.properties ?? {};
  for (const [name, part] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const mismatch = known === undefined ? null : check(part, known, root, at(path, name));
    if (mismatch !== null) return mismatch;
    if (known === undefined && schema.additionalProperties === false) {
      return { path: at(path, name), expected: 'absent' };
    }
  }
  return null;
};

const checkArray = (value: readonly unknown[], schema: Schema, root: Schema, path: string): Mismatch | null => {
  if (value.length < (schema.minItems ?? 0)) return { path, expected: `at least ${schema.minItems} items` };
  if (value.length > (schema.maxItems ?? Infinity)) return { path, expected: `at most ${schema.maxItems} items` };
  for (const [index, item] of value.entries()) {
    const itemSchema = schema.prefixItems?.[index] ?? schema.items;
    const mismatch = itemSchema ? check(item, itemSchema, root, `${path}[${index}]`) : null;
    if (mismatch !== null) return mismatch;
  }
  return null;
};

/** How many of an alternative's constants ("type": "note") the value has: the more, the likelier it was meant. */
const likeness = (value: unknown, alternative: Schema): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const given = value as Readonly<Record<string, unknown>>;
  const constants = Object.entries(alternative.properties ?? {}).filter(([, property]) => property.const !== undefined);
  return constants.filter(([name, property]) => given[name] === property.const).length;
};

const checkAlternatives = (
  value: unknown,
  alternatives: readonly Schema[],
  root: Schema,
  path: string,
): Mismatch | null => {
  const ranked = alternatives
    .map((alternative) => ({ alternative, likeness: likeness(value, alternative) }))
    .sort((a, b) => b.likeness - a.likeness);
  const mismatches: Mismatch[] = [];
  for (const { alternative, likeness } of ranked) {
    const mismatch = check(value, alternative, root, path);
    if (mismatch === null) return null;
    if (likeness === ranked[0]?.likeness) mismatches.push(mismatch);
  }
  // Of the likest, the one that got furthest into the value says most.
  return mismatches.reduce((best, each) => (each.path.length > best.path.length ? each : best));
};

const patterns = new Map<string, RegExp>();
const matches = (text: string, pattern: string): boolean => {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(text);
};

const check = (value: unknown, schema: Schema, root: Schema, path: string): Mismatch | null => {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    const target = root.$defs?.[name];
    if (target === undefined) throw new Error(`The schema has no ${schema.$ref}.`);
    const mismatch = check(value, target, root, path);
    if (mismatch !== null) return mismatch;
  }
  if (schema.const !== undefined && value !== schema.const) return { path, expected: JSON.stringify(schema.const) };
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return { path, expected: `one of ${schema.enum.map((each) => JSON.stringify(each)).join(', ')}` };
  }
  if (schema.type !== undefined && !isType(value, schema.type)) return { path, expected: schema.type };
  if (typeof value === 'string' && schema.pattern !== undefined && !matches(value, schema.pattern)) {
    return { path, expected: `text of the form ${schema.pattern}` };
  }
  if (typeof value === 'number' && value < (schema.minimum ?? -Infinity)) {
    return { path, expected: `${schema.minimum} or more` };
  }
  const inside = Array.isArray(value)
    ? checkArray(value, schema, root, path)
    : typeof value === 'object' && value !== null
      ? checkObject(value, schema, root, path)
      : null;
  return inside ?? (schema.oneOf === undefined ? null : checkAlternatives(value, schema.oneOf, root, path));
};

/** Where a value is not as the schema says; null where it is. */
export const checkSchema = (value: unknown, schema: Schema): Mismatch | null => check(value, schema, schema, '');
