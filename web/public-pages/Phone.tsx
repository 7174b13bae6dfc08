import { service, telephone } from './service.ts';

/** The phone number of the liaison service, as a link. */
export function Phone() {
  return (
    <a className="app-phone" href={telephone(service.phone)}>
      {service.phone}
    </a>
  );
}
