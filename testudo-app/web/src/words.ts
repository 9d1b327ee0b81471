/** Plain words for the codes of tables, the term in brackets where it is of use. */

export const CLASSES = ['drone', 'cruise', 'ballistic', 'aeroballistic'] as const;
export type ThreatClass = (typeof CLASSES)[number];

const CLASS_NAMES: Record<string, string> = {
  drone: 'Drones',
  cruise: 'Cruise missiles',
  ballistic: 'Ballistic missiles',
  aeroballistic: 'Aeroballistic missiles',
  supersonic: 'Supersonic missiles',
};

export const LAYERS = ['BMD', 'LRAD', 'MRAD', 'SHORAD', 'VSHORAD', 'C-UAS'] as const;

const LAYER_NAMES: Record<string, string> = {
  BMD: 'Ballistic missile defence (BMD)',
  LRAD: 'Long range (LRAD)',
  MRAD: 'Medium range (MRAD)',
  SHORAD: 'Short range (SHORAD)',
  VSHORAD: 'Very short range (VSHORAD)',
  'C-UAS': 'Against drones (C-UAS)',
  CUAS: 'Against drones (C-UAS)',
};

export const className = (key: string): string => CLASS_NAMES[key] ?? key;
export const layerName = (key: string): string => LAYER_NAMES[key] ?? key;

/** A force that is looked at: today, on order, a multiple or a year of the plan. */
export function forceName(key: string): string {
  if (key === 'today') return 'Today';
  if (key === 'onOrder' || key === 'ordered') return 'With all on order';
  if (/^x\d+$/.test(key)) return `×${key.slice(1)}`;
  if (/^\d{4}$/.test(key)) return `Plan, ${key}`;
  return key;
}

export function raidName(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const GRADES: Record<string, string> = {
  high: 'well founded',
  medium: 'fairly founded',
  low: 'weakly founded',
  assumed: 'assumed',
};

export const gradeName = (grade: string): string => GRADES[grade] ?? grade;

export const stateName: Record<string, string> = {
  queued: 'waiting',
  running: 'at work',
  done: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
};

export const verdictName: Record<string, string> = {
  holds: 'Holds',
  'holds-in-edition': 'Holds in one edition',
  contradicted: 'Contradicted',
  'cannot-be-checked': 'Cannot be checked',
};
