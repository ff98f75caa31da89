import { useCallback, useEffect, useRef } from 'react';
import type { Filters } from '../../model/view-state';
import type { ChangeFilters, OnFilters } from './charts-filters';

/** A way to change the filters that stays the same while they change, and changes those that hold when it is called. */
export const useChanging = (filters: Filters, onFilters: OnFilters): ChangeFilters => {
  const now = useRef({ filters, onFilters });
  useEffect(() => {
    now.current = { filters, onFilters };
  }, [filters, onFilters]);
  return useCallback((change, how) => now.current.onFilters(change(now.current.filters), how), []);
};
