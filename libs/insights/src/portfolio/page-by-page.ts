import { yieldToOthers } from '../projector/yielding.ts';

/** Work on the accounts after a key; answers the last key worked on, or undefined once all are done. */
type Page = (after: string | undefined) => Promise<string | undefined>;

/** Works on all accounts, others in between, for as long as it is of use; answers whether all are done. */
export async function pageByPage(
  work: Page,
  isOfUse: () => boolean = () => true,
): Promise<boolean> {
  let key: string | undefined;
  do {
    key = await work(key);
    await yieldToOthers();
    if (!isOfUse()) return false;
  } while (key !== undefined);
  return true;
}
