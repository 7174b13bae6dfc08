import { service, telephone } from './service.ts';

/** The number of the liaison service: one tap on a phone. */
export function Phone() {
  return (
    <a className="app-phone" href={telephone(service.phone)}>
      {service.phone}
    </a>
  );
}
