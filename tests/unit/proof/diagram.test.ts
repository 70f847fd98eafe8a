import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/proof/diagram.ts';
import { ALWAYS, Diagram, NEVER } from '../../../src/proof/diagram.ts';
import { cheapest, count, support } from '../../../src/proof/readings.ts';
import { TooWideError } from '../../../src/proof/tooWide.ts';

const VARIABLES = 5;
const ROWS = 2 ** VARIABLES;

/** A function of five variables by its table: bit `row` is its value where the bits of `row` are the variables. */
const tables = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const valueAt = (table: number, row: number): boolean => ((table >> row) & 1) === 1;
const isTrue = (row: number, variable: number): boolean => ((row >> variable) & 1) === 1;
const rows = Array.from({ length: ROWS }, (_, row) => row);

function nodeOf(diagram: Diagram, table: number): Node {
  const literal = (row: number, v: number): Node =>
    isTrue(row, v) ? diagram.variable(v) : diagram.not(diagram.variable(v));
  return diagram.any(
    rows
      .filter((row) => valueAt(table, row))
      .map((row) => diagram.all(Array.from({ length: VARIABLES }, (_, v) => literal(row, v)))),
  );
}

function evaluate(diagram: Diagram, node: Node, row: number): boolean {
  if (node <= ALWAYS) return node === ALWAYS;
  const next = isTrue(row, diagram.variableOf(node)) ? diagram.high(node) : diagram.low(node);
  return evaluate(diagram, next, row);
}

const weights = Array.from({ length: VARIABLES }, () => 1n);

describe('Diagram', () => {
  it('gives the same node to the same function, however it was made', () => {
    fc.assert(
      fc.property(tables, tables, (a, b) => {
        const diagram = new Diagram();
        const [x, y] = [nodeOf(diagram, a), nodeOf(diagram, b)];
        expect(x === y).toBe(rows.every((row) => valueAt(a, row) === valueAt(b, row)));
        expect(diagram.and(x, y)).toBe(nodeOf(diagram, a & b));
        expect(diagram.or(x, y)).toBe(nodeOf(diagram, a | b));
        expect(diagram.not(diagram.not(x))).toBe(x);
        expect(diagram.not(diagram.and(x, y))).toBe(diagram.or(diagram.not(x), diagram.not(y)));
        expect(diagram.implies(diagram.and(x, y), x)).toBe(ALWAYS);
        expect(diagram.and(x, diagram.not(x))).toBe(NEVER);
      }),
    );
  });

  it('means what its table says', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const diagram = new Diagram();
        const node = nodeOf(diagram, table);
        for (const row of rows) expect(evaluate(diagram, node, row)).toBe(valueAt(table, row));
      }),
    );
  });

  it('counts assignments, a true variable as many times as it weighs', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 9 }), (table, weight) => {
        const diagram = new Diagram();
        const node = nodeOf(diagram, table);
        const own = rows.filter((row) => valueAt(table, row));
        expect(count(diagram, node, weights)).toBe(BigInt(own.length));
        const heavy = own.reduce((sum, row) => sum + (isTrue(row, 2) ? weight : 1), 0);
        expect(count(diagram, node, weights.with(2, BigInt(weight)))).toBe(BigInt(heavy));
      }),
    );
  });

  it('finds an assignment of least cost, exactly when there is one', () => {
    fc.assert(
      fc.property(
        tables,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
        (table, costs) => {
          const diagram = new Diagram();
          const cost = (row: number) =>
            costs.reduce((sum, each, v) => sum + (isTrue(row, v) ? each : 0), 0);
          const own = rows.filter((row) => valueAt(table, row));
          const found = cheapest(diagram, nodeOf(diagram, table), costs);
          const row = found?.reduce((sum, v) => sum + 2 ** v, 0);
          const least = own.length === 0 ? undefined : Math.min(...own.map(cost));
          expect(row === undefined ? undefined : cost(row)).toBe(least);
          expect(row === undefined || valueAt(table, row)).toBe(true);
        },
      ),
    );
  });

  it('knows which variables make a difference, and takes variables to be false', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: VARIABLES - 1 }), (table, v) => {
        const diagram = new Diagram();
        const node = nodeOf(diagram, table);
        const matters = rows.some((row) => valueAt(table, row) !== valueAt(table, row ^ (1 << v)));
        expect(support(diagram, [node]).has(v)).toBe(matters);
        const without = diagram.without(node, new Set([v]));
        for (const row of rows) {
          expect(evaluate(diagram, without, row)).toBe(valueAt(table, row & ~(1 << v)));
        }
      }),
    );
  });

  it('tells when at least so many of some functions hold', () => {
    fc.assert(
      fc.property(
        fc.array(tables, { maxLength: 4 }),
        fc.integer({ min: 0, max: 5 }),
        (several, count) => {
          const diagram = new Diagram();
          const node = diagram.atLeast(
            several.map((table) => nodeOf(diagram, table)),
            count,
          );
          for (const row of rows) {
            const hold = several.filter((table) => valueAt(table, row)).length;
            expect(evaluate(diagram, node, row)).toBe(hold >= count);
          }
        },
      ),
    );
  });

  it('stops at the number of nodes that some work may make, and goes on after it', () => {
    const diagram = new Diagram();
    const parity = (from: number) =>
      Array.from({ length: 20 }, (_, v) => diagram.variable(from + v)).reduce((sum, each) =>
        diagram.or(diagram.and(sum, diagram.not(each)), diagram.and(diagram.not(sum), each)),
      );
    expect(() => diagram.capped(10, () => parity(100))).toThrow(TooWideError);
    expect(parity(0)).toBeGreaterThan(ALWAYS);
  });
});
