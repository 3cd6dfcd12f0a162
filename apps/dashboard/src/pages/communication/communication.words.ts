import { listEn } from '../../parts/record-list/list.en.ts';
import { communicationEn } from './communication.en.ts';

/** All words of the report on communication. */
export const communicationWords = { ...communicationEn, ...listEn };
