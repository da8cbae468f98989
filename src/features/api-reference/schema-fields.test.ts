import { expect, test } from 'vitest';
import { toSchemaFields } from './schema-fields';

test('objects in lists become one path per field', () => {
  const schema = {
    type: 'object',
    properties: { rows: { type: 'array', items: { type: 'object', properties: { year: { type: 'integer' } } } } },
  };
  expect(toSchemaFields(schema).map(({ path, types }) => [path, ...types])).toEqual([
    ['rows', 'array'],
    ['rows[]', 'object'],
    ['rows[].year', 'integer'],
  ]);
});

test('null is said beside the type, not as one', () => {
  const schema = { type: 'object', properties: { fact: { anyOf: [{ type: 'number' }, { type: 'null' }] } } };
  expect(toSchemaFields(schema)).toEqual([{ path: 'fact', types: ['number'], values: [], mayBeNull: true }]);
});

test('the variants of an answer share the fields that they have in common', () => {
  const variant = (name: string) => ({ type: 'object', properties: { name: { const: name }, title: { type: 'string' } } });
  expect(toSchemaFields({ oneOf: [variant('open-data'), variant('legal-acts')] })).toEqual([
    { path: 'name', types: ['string'], values: ['open-data', 'legal-acts'], mayBeNull: false },
    { path: 'title', types: ['string'], values: [], mayBeNull: false },
  ]);
});

test('names that are not fixed are shown as free', () => {
  const schema = { type: 'object', properties: { byYear: { type: 'object', additionalProperties: { type: 'number' } } } };
  expect(toSchemaFields(schema).map(({ path }) => path)).toEqual(['byYear', 'byYear.{…}']);
});

test('a text in both languages is one line', () => {
  const text = { type: 'object', properties: { kk: { type: 'string' }, ru: { type: 'string' } } };
  const schema = { type: 'object', properties: { note: { anyOf: [text, { type: 'null' }] } } };
  expect(toSchemaFields(schema)).toEqual([{ path: 'note', types: ['{ kk: string, ru: string }'], values: [], mayBeNull: true }]);
});
