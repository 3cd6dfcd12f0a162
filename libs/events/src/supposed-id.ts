/**
 * What an event is called that nobody recorded, by where it would stand in its stream: whatever is supposed after it
 * may name it.
 */
export const supposedId = (revision: number): string => `supposed-${String(revision)}`;
