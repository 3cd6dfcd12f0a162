import { Param, type PipeTransform } from '@nestjs/common';
import { Rejection } from '#kernel/decision';
import { isIdentifier } from '#kernel/identifier';

/** What cannot be the name of an account is none that is known; no store has to see it. */
const knownByForm: PipeTransform<string, string> = {
  transform: (name) => {
    if (isIdentifier(name)) return name;
    throw new Rejection('account-unknown', 'There is no account of this name.');
  },
};

/** The account an address names. */
export const AccountId = (): ParameterDecorator => Param('accountId', knownByForm);
