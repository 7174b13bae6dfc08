/** Ids of the samples' invented records: each its own, so that no example confuses a case with a person. */
export const sampleIds = {
  referrer: '3e9a5c71-8d24-4f6b-a1c0-5b7d9e2f4a68',
  joiner: 'b5d8e0f2-4c16-4a39-9e7b-1f0a2c3d5e49',
  psychologist: '9f1b3d5a-7e20-4c86-b4d9-0a2c4e6f8b17',
  case: '6f0c2c0e-6f5e-4c7e-9a43-0f6e7d1b2a10',
  otherCase: 'e7c4a1f3-5b92-4d08-8c6e-2a9f0b1d3c75',
  enquiry: '0d9f5b7e-3a51-4f0e-8b0b-5f4f1d0c9e21',
  verifyTask: '4c2e8a06-1f7d-4b93-a5e0-7d9b3f1c6e82',
  phoneTask: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
  admitTask: '5a8f2d4b-6e13-4c70-b9a2-8e0d1f3c7b54',
  attempt: '3b7e9d1f-5c24-4a86-b0e8-7f2d4c6a9b15',
  reopening: '8e4c2a60-7b9d-4f31-a5c8-1d3f5b7e9a02',
  gapTask: 'd6b0f4e8-9c35-4a12-8d7f-6b1e5a3c0f93',
  message: '8d3f1c52-90ab-4f43-b1de-6a2f7c9e0d54',
  address: 'a4e2b6d8-13c7-4b59-8f60-2d9c7e5a1b36',
  session: '7a1d3c5e-9b2f-4a6d-8c0e-1f3a5b7c9d61',
  copiedSession: '1e7c9a5b-3d42-4f8e-a60b-9c5d7f2e4b18',
  booking: '2b4d6f80-1a3c-4e5f-9a7b-8c9d0e1f2a34',
  unlistedBooking: 'f2a6c8e0-5d71-4b94-8e3f-0c1b2d4a6e97',
  notice: '6d0e2f4a-8b53-4c17-9f6a-3e5d7c1b9a40',
} as const;

const mac = '3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** The content of an enquiry's link; its key is invalid. */
export const sampleEnquiryLink = {
  caseId: sampleIds.case,
  enquiryId: sampleIds.enquiry,
  key: `k1-${mac}`,
};

/** The signed opening time of the sign-up form; the signature is invalid. */
export const sampleStarted = '1tq2w8.k1-signature';

/** A link of a mail about a booking, for one purpose; its signature is invalid. */
export const sampleBookingLink = (purpose: string) =>
  `${purpose}.${sampleIds.session}.${sampleIds.booking}.1tq2w8.k1-${mac}`;
