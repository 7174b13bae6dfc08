import { useParams } from 'react-router';
import { Loading } from '../ui/Loading.tsx';
import { EnquiryView } from './EnquiryView.tsx';
import { title, useEnquiry } from './use-enquiry.ts';

/** `/enquiries/:caseId/:id`: one enquiry, from the list. Opening it is recorded. */
export function EnquiryPage() {
  const { caseId = '', id = '' } = useParams();
  const { value, failure, again } = useEnquiry(caseId, id);
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  return <EnquiryView opened={value} again={again} />;
}
