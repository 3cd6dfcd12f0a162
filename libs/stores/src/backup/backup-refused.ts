/** A backup cannot be made or put back, for the reason given. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
