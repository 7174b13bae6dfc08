import { Details, Radios, Select, TextInput, Textarea } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { attendeeRoleNames, attendeeRoles, type Format } from '#shared/outreach/roles';
import { wrong } from './FaultList.tsx';
import type { Faults, Typed } from './page.ts';

type FieldsProps = {
  format: Format;
  typed: Typed;
  faults: Faults;
  /** Placed after the role: the address, where it is asked. */ children?: ReactNode;
};

const optional = ['organisation', 'team', 'attendance', 'accessNeeds', 'dietary', 'topics'];

/** The props of a text field: what was typed, and the error of the field. */
export const textField = (name: string, { typed, faults }: Omit<FieldsProps, 'format'>) => ({
  id: name,
  name,
  defaultValue: typed[name] ?? '',
  ...wrong(faults, name),
});

function Attendance({ typed, faults }: Omit<FieldsProps, 'format'>) {
  return (
    <Radios
      name="attendance"
      legend="How will you come? (optional)"
      legendProps={{ size: 's' }}
      {...wrong(faults, 'attendance')}
    >
      <Radios.Item id="attendance" value="in-person" defaultChecked={typed['attendance'] === 'in-person'}>
        In person
      </Radios.Item>
      <Radios.Item id="attendance-online" value="online" defaultChecked={typed['attendance'] === 'online'}>
        Online
      </Radios.Item>
    </Radios>
  );
}

function More({ format, ...answers }: FieldsProps) {
  return (
    <>
      <TextInput label="Court or trust (optional)" {...textField('organisation', answers)} />
      <TextInput label="Team (optional)" {...textField('team', answers)} />
      {format === 'hybrid' && <Attendance {...answers} />}
      <Textarea
        label="What you need to take part (optional)"
        hint="For example, step-free access or captions"
        rows={3}
        {...textField('accessNeeds', answers)}
      />
      {format !== 'online' && (
        <Textarea
          label="Dietary needs (optional)"
          hint="Only if you come in person"
          rows={2}
          {...textField('dietary', answers)}
        />
      )}
      <Textarea
        label="What you would like to hear about (optional)"
        hint="Nothing about any person or case"
        rows={3}
        {...textField('topics', answers)}
      />
    </>
  );
}

/** The person's name and role, and in a closed section what is optional (H12). */
export function AttendeeFields({ children, ...fields }: FieldsProps) {
  const { typed, faults } = fields;
  const opened = optional.some((name) => typed[name] || faults.some(({ path }) => path === name));
  return (
    <>
      <TextInput label="Name" autoComplete="name" spellCheck={false} {...textField('name', fields)} />
      <Select
        label="Role"
        id="role"
        name="role"
        defaultValue={typed['role'] ?? ''}
        {...wrong(faults, 'role')}
      >
        <Select.Option value="">Choose</Select.Option>
        {attendeeRoleNames.map((role) => (
          <Select.Option key={role} value={role}>
            {attendeeRoles[role]}
          </Select.Option>
        ))}
      </Select>
      {children}
      <Details open={opened}>
        <Details.Summary>More, if you like: court or trust, access needs, topics</Details.Summary>
        <Details.Text>
          <More {...fields} />
        </Details.Text>
      </Details>
    </>
  );
}
