import { isPublic } from './addresses.ts';

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.170',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
  ])('%s is not of the public network', (address) => {
    expect(isPublic(address, 4)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '100.128.0.1'])('%s is', (address) => {
    expect(isPublic(address, 4)).toBe(true);
  });

  it.each([
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
  ])('%s is not of the public network, or carries another address', (address) => {
    expect(isPublic(address, 6)).toBe(false);
  });

  it.each(['2a00:1450:4001::1', '2606:4700::1111'])('%s is', (address) => {
    expect(isPublic(address, 6)).toBe(true);
  });
});
