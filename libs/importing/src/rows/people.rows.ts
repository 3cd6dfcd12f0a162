import type { RowInput } from './cells.ts';

export const peopleRows: Readonly<Record<string, RowInput>> = {
  stakeholder: (cells, id) => ({
    stakeholderId: cells['stakeholder_id'] ?? id,
    name: cells['name'],
    title: cells['title'],
    email: cells['email'],
    phone: cells['phone'],
  }),
  buying_role: (cells) => ({ stakeholderId: cells['stakeholder_id'], role: cells['role'] }),
};
