import type { ClaimLine } from './claim-line';
import { type Column, printCsv } from './csv';
import { machineColumns } from './machine-columns';
import { peopleColumns } from './people-columns';

/** The columns of the table of claims, described for programs in data/claims.schema.json. */
export const claimColumns: readonly Column<ClaimLine>[] = [...peopleColumns, ...machineColumns];

/** A row per claim, in the order given. */
export const exportClaims = (lines: readonly ClaimLine[]): string => printCsv(claimColumns, lines);
