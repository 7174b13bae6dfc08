import { Footer } from 'nhsuk-react-components';
import { service } from '../../public-pages/service.ts';
import { Phone } from './Phone.tsx';

const links = [
  { href: '/privacy', label: 'Privacy notice' },
  { href: '/leaflet', label: 'Leaflet for her' },
  { href: '/leaflet-easy-read', label: 'Easy read leaflet' },
  { href: '/accessibility', label: 'Accessibility statement' },
  { href: '/downtime', label: 'Refer by phone or on paper' },
  { href: '/what-is-an-mhtr', label: 'What an MHTR is' },
  { href: '/bench-card', label: 'Bench card' },
  { href: '/sessions', label: 'Awareness sessions' },
];

export function LayoutFooter() {
  return (
    <Footer>
      <Footer.Meta visuallyHiddenText="About this service">
        {links.map(({ href, label }) => (
          <Footer.ListItem key={href} href={href}>
            {label}
          </Footer.ListItem>
        ))}
        <Footer.Copyright>
          Phone <Phone number={service.phone} />. To leave a page quickly, press Shift three times.
        </Footer.Copyright>
      </Footer.Meta>
    </Footer>
  );
}
