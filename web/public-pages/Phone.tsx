import { dialLink } from '#shared/telephone/number';
import { service } from './service.ts';

const link = dialLink(service.phone);

/** The phone number of the liaison service, as a link where it can be dialled. */
export function Phone() {
  return link === null ? (
    <span className="app-phone">{service.phone}</span>
  ) : (
    <a className="app-phone" href={link}>
      {service.phone}
    </a>
  );
}
