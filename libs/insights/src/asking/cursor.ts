import type { Cell } from '#kernel/lists';
import { isDay, isInstant, type Day, type Instant } from '#kernel/time';
import { wirePosition, PositionUnreadable, positionOf } from '#kernel/wire-position';

/** What a cursor says of its question beside the moment. */
export interface CursorQuestion {
  readonly horizonDays: number;
  /** The column and direction, such as `churnRisk desc`. */
  readonly order: string;
  /** A hash of all else that was asked; empty where nothing was. */
  readonly rest: string;
}

/** Where a page ended, and which moment all pages after it hold for. */
export interface PageEnd {
  readonly asOf: Day;
  readonly knownAt: Instant | null;
  readonly position: number;
  /** Which question it belongs to: a cursor goes on with no other. */
  readonly question: CursorQuestion;
  readonly cell: Cell;
  readonly key: string;
}

/** Opaque to clients. Only the ledger it comes from can go on from it. */
export const cursorOf = (ledgerId: string, end: PageEnd): string => {
  const { asOf, knownAt, position, question, cell, key } = end;
  const { horizonDays, order, rest } = question;
  const place = [wirePosition(ledgerId, position), asOf, knownAt, horizonDays, order, cell, key];
  const parts = rest === '' ? place : [...place, rest];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
};

/** @throws PositionUnreadable, LedgerChanged */
export function pageEndOf(cursor: string, ledgerId: string): PageEnd {
  const [wire, asOf, knownAt, horizonDays, order, cell, key, rest = ''] = partsOf(cursor);
  if (
    typeof wire !== 'string' ||
    typeof asOf !== 'string' ||
    !isDay(asOf) ||
    !(knownAt === null || (typeof knownAt === 'string' && isInstant(knownAt))) ||
    typeof horizonDays !== 'number' ||
    typeof order !== 'string' ||
    typeof rest !== 'string' ||
    !(cell === null || typeof cell === 'string' || typeof cell === 'number') ||
    typeof key !== 'string'
  ) {
    throw new PositionUnreadable();
  }
  const question = { horizonDays, order, rest };
  return { asOf, knownAt, position: positionOf(wire, ledgerId), question, cell, key };
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? (parts as unknown[]) : [];
  } catch {
    return [];
  }
}
