/** The error codes of Excel's API that the stand-in answers with. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

/** A refusal that goes back over the wire; the client makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    /** One of ours, or whatever code a test injects. */
    readonly code: HostErrorCode | (string & {}),
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(why: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${why}`);
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

/** A member of Excel that the stand-in does not have. */
export function apiNotFound(what: string): HostError {
  return new HostError('ApiNotFound', `The stand-in host does not have ${what}.`);
}
