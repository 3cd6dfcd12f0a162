import type { Said } from '../../../client/imports.ts';
import type { Asked } from './questions.ts';

/** The file that is on its way in, what is said of it, and what was asked. */
interface State {
  readonly draft: string | undefined;
  readonly said: Said;
  readonly asked: Asked;
}

/** Outlives the page: whoever looks something up elsewhere finds the file as it was left. */
class WizardState {
  readonly #watchers = new Set<() => void>();
  #state: State = { draft: undefined, said: {}, asked: [] };

  readonly state = (): State => this.#state;

  readonly watch = (tell: () => void): (() => void) => {
    this.#watchers.add(tell);
    return () => void this.#watchers.delete(tell);
  };

  become(state: State): void {
    this.#state = state;
    this.#watchers.forEach((tell) => tell());
  }
}

export const wizardState = new WizardState();
