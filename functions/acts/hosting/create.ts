import { hosting as rows } from '#shared/contract/hosting';
import type { Act } from '#functions/request/act';
import { make } from './make.ts';

export const create: Act<typeof rows.create> = (request) =>
  make(request, request.body.id, request.body.details);
