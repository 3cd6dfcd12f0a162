import { useRefusals } from '../../../parts/texts/refusal.ts';

/** What a file is read as: by the name of its recipe, and somebody's own recipe by its title. */
export function useRecipeTitle() {
  const { said } = useRefusals();
  return (name: string, title: string): string => said([`recipe.${name}`], { message: title });
}
