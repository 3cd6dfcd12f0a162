/** Which Mainstay this is. */
export class Version {
  constructor(readonly text: string) {}
}
