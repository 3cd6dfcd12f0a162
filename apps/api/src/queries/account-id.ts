import { Param, type PipeTransform } from '@nestjs/common';
import { Rejection } from '#kernel/decision';
import { accountInAddress } from '#kernel/identifier';

/** What cannot be the number of an account is none that is known; no store has to see it. @throws Rejection */
export function accountNamed(text: string): string {
  const accountId = accountInAddress(text);
  if (accountId !== undefined) return accountId;
  throw new Rejection('account-unknown', 'There is no account of this name.');
}

const knownByForm: PipeTransform<string, string> = { transform: accountNamed };

/** The account an address names. */
export const AccountId = (): ParameterDecorator => Param('accountId', knownByForm);
