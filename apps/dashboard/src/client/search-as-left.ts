import type { RegisteredRouter, RouteById } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { MomentSearch } from './moment-search.ts';

/** What stands in the addresses of a route. */
type SearchOf<Id extends string> = RouteById<
  RegisteredRouter['routeTree'],
  Id
>['types']['fullSearchSchema'];

const left = new Map<string, MomentSearch>();

/** Keeps how a page was left, for the way back to it from others. */
export function useSearchToKeep<Id extends string>(route: Id, search: SearchOf<Id>): void {
  useEffect(() => {
    left.set(route, search);
  }, [route, search]);
}

/** The page as it was left, at the moment that is shown now. */
export function searchAsLeft<Id extends string>(route: Id): SearchOf<Id> {
  const {
    asOf: _asOf,
    knownAt: _knownAt,
    horizonDays: _horizonDays,
    compare: _compare,
    ...rest
  } = left.get(route) ?? {};
  return rest;
}
