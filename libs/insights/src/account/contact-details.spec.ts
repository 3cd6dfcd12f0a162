import { contactDetails } from './contact-details.ts';
import { samples } from '#events/testing/samples';
import type { RecordedAccountEvent } from '#events/catalogue';

const at = (
  type: 'StakeholderIdentified' | 'StakeholderDetailsChanged',
  personal: object | undefined,
): RecordedAccountEvent => {
  const { personal: _said, ...sample } = samples[type];
  // A sample with other texts is an event of its type still.
  return {
    ...sample,
    data: { stakeholderId: 'asha' },
    personal,
  } as unknown as RecordedAccountEvent;
};

describe('how a person is reached', () => {
  it('is what was said last, part by part', () => {
    const details = contactDetails([
      at('StakeholderIdentified', { name: 'Asha', email: 'a@x.example', phone: '+49301' }),
      at('StakeholderDetailsChanged', { phone: '+49302' }),
    ]);
    expect(details.get('asha')).toEqual({ email: 'a@x.example', phone: '+49302' });
  });

  it('is nothing once the person was erased', () => {
    const details = contactDetails([at('StakeholderIdentified', undefined)]);
    expect(details.get('asha')).toEqual({ email: null, phone: null });
  });
});
