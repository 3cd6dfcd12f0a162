/** Where files lie while they are imported: beside the ledger, for its owner's eyes alone. */
export class UploadFolder {
  constructor(readonly path: string) {}
}
