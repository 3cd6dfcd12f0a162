/** Makes so many calls in all, each caller its next one when the one before was answered. */
export async function callers(
  among: number,
  count: number,
  call: () => Promise<unknown>,
): Promise<void> {
  let left = count;
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: among }, caller));
}
