/** Crockford's base 32 (2019): no letter that is taken for a digit. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGIT_BITS = 5n;

/** So many digits from the first bits of a hash in hex. */
export function base32Digits(hex: string, length: number): string {
  const hash = BigInt(`0x${hex}`);
  const bits = BigInt(hex.length * 4);
  const digits = Array.from({ length }, (_, index) => {
    const shift = bits - DIGIT_BITS * BigInt(index + 1);
    return DIGITS[Number((hash >> shift) & 31n)] ?? '';
  });
  return digits.join('');
}
