import type { WhatIf } from '../../views.ts';
import type { SupposedOf } from '../../what-if/suppositions.ts';
import type { WhatIfQuery } from '../../what-if/what-if.query.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question } from '../question.ts';

/** How some accounts would stand on a day, today or ahead, if some things happened. @throws Rejection `account-unknown` */
export class WhatIfQuestion extends Question<WhatIf> {
  constructor(
    readonly supposed: readonly SupposedOf[],
    readonly query: WhatIfQuery,
  ) {
    super();
  }

  override answer({ suppositions }: Pick<AnswerSources, 'suppositions'>): Promise<WhatIf> {
    return suppositions.whatIf(this.supposed, this.query);
  }
}
