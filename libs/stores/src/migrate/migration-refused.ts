/** One place cannot become a copy of the other, for the reason given. What was copied before stays. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}
