import { Command } from 'nest-commander';
import { RECIPES } from '#importing/recipes/recipes';
import type { Installation } from '../installation.ts';
import { MainstayCommand, type CommonOptions } from '../mainstay-command.ts';
import { answer, table } from '../terminal.ts';

/** Which files are known by themselves. */
@Command({ name: 'recipes', description: 'Files that are known by their heading' })
export class RecipesCommand extends MainstayCommand {
  /** It asks no installation. */
  protected override readonly makes = true;

  protected override execute(
    _installation: Installation,
    _parameters: readonly string[],
    { json = false }: CommonOptions,
  ): Promise<void> {
    const recipes = RECIPES.map(({ name, title, refuses }) => ({
      name,
      title,
      refuses: refuses ?? null,
    }));
    const rows = recipes.map(({ name, title, refuses }) => [
      name,
      title,
      refuses === null ? '' : `not taken: ${refuses}`,
    ]);
    answer({ json: recipes, text: table(['name', 'what it reads', ''], rows) }, json);
    return Promise.resolve();
  }
}
