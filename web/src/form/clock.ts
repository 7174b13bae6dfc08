const shape = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(am|pm)?$/i;

/** A typed time (`9`, `9.30`, `0930`, `2:30pm`) as HH:MM; anything else is left as typed. */
export function tidyClock(typed: string): string {
  const [, hours = '', minutes = '00', half] = shape.exec(typed.trim()) ?? [];
  if (hours === '') return typed.trim();
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return typed.trim();
  const full = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour;
  if (full > 23 || Number(minutes) > 59) return typed.trim();
  return `${String(full).padStart(2, '0')}:${minutes}`;
}
