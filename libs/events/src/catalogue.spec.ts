import { catalogue, THINGS, type MainstayEventType } from '#events/catalogue';
import { GROUPS } from '#events/groups';
import { samples } from '#events/testing/samples';

const entries = Object.entries(catalogue);
const ofAccounts = entries.filter(([, { category }]) => category === 'account');

describe('the catalogue', () => {
  it('files every type of an account’s stream under a subject', () => {
    expect(ofAccounts.filter(([, { files }]) => files.length === 0)).toEqual([]);
  });

  it('knows of every type what it brings and needs, by its things or in words of its own', () => {
    const silent = ofAccounts.filter(
      ([, { begins, tells, ends, brings, needs }]) =>
        begins.length + tells.length + ends.length === 0 && !(brings && needs),
    );
    expect(silent.map(([type]) => type)).toEqual([]);
  });

  it('has things whose lives are told by types there are, and whose ids stand in their data', () => {
    for (const { begins, tells, ends, names, id } of THINGS.values()) {
      for (const type of [begins, ...tells, ...ends]) {
        expect(catalogue).toHaveProperty(type);
        expect(samples[type as MainstayEventType].data).toHaveProperty(id);
      }
      for (const type of Object.keys(names)) expect(catalogue).toHaveProperty(type);
    }
  });

  it('has no group that holds nothing', () => {
    const held = new Set(entries.map(([, { group }]) => group));
    expect(GROUPS.filter((group) => !held.has(group))).toEqual([]);
  });

  it('files what names a thing without being about it under that as well', () => {
    expect(catalogue.OrderReturned.files).toEqual([
      { kind: 'return', path: 'returnId' },
      { kind: 'order', path: 'orderId' },
    ]);
  });
});
