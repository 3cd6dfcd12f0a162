import { figures } from './figures.mutants.ts';
import { keeping } from './keeping.mutants.ts';
import type { Mutant } from './mutant.ts';
import { signIn } from './sign-in.mutants.ts';
import { trust } from './trust.mutants.ts';

export const MUTANTS: readonly Mutant[] = [...keeping, ...figures, ...trust, ...signIn];
