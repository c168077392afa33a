import { governmentLevelSchema } from '../../../schemas/record/organisation.ts';
import { areaSchema } from '../../../schemas/record/target.ts';
import { optional, required } from './column.ts';
import type { Table } from './table.ts';

export const areasTable = {
  name: 'areas',
  kind: 'dimension',
  grain: 'one row an area of administrative reform',
  key: ['area'],
  columns: {
    area: required('key', 'Code of the area.', { accepted: areaSchema.options }),
    position: required('integer', 'Order in Resolution 76/NQ-CP and the PAR Index, from 1.'),
    name_vi: required('text', 'Name in Vietnamese.'),
    name_en: required('text', 'Name in English.'),
  },
  references: [],
} as const satisfies Table;

export const unitsOfMeasureTable = {
  name: 'units_of_measure',
  kind: 'dimension',
  grain: 'one row a unit of measure that a target is given in',
  key: ['unit'],
  columns: {
    unit: required('key', 'UCUM, a currency of ISO 4217, {point}, {rank}, or {TEXT} for counted things.'),
    kind: required('key', 'What kind of thing it measures; "count" for counted things.', {
      accepted: ['share', 'measure', 'money', 'time', 'age', 'point', 'rank', 'count'],
    }),
    name_vi: required('text', 'How plans print it.'),
  },
  references: [],
} as const satisfies Table;

export const organisationsTable = {
  name: 'organisations',
  kind: 'dimension',
  grain: 'one row a body that issues plans or is in charge, within the government that the plan belongs to',
  key: ['organisation_id'],
  columns: {
    organisation_id: required(
      'key',
      'Government and name as a slug with a check: the Phòng Nội vụ of one district is not that of another.',
    ),
    name: required('text', 'Name with abbreviations spelt out.'),
    government_level: optional('key', 'Level of the government that the plan belongs to.', {
      accepted: governmentLevelSchema.options,
    }),
    government_place: optional('text', 'Its place: huyện Phú Quý; where the letterhead names none, its issuer.'),
  },
  references: [],
} as const satisfies Table;

export const datesTable = {
  name: 'dates',
  kind: 'dimension',
  grain: 'one row a day, all days of each year that a date falls in',
  key: ['date_day'],
  columns: {
    date_day: required('date', 'The day.'),
    year: required('integer', 'Its year.'),
    quarter: required('integer', 'Its quarter, 1 to 4.'),
    month: required('integer', 'Its month, 1 to 12.'),
    day: required('integer', 'Its day of the month.'),
    weekday: required('integer', '1 Monday to 7 Sunday.'),
    iso_year: required('integer', 'Year of its week by ISO 8601.'),
    iso_week: required('integer', 'Its week by ISO 8601.'),
    quarter_vi: required('text', 'Quý I/2023.'),
    month_vi: required('text', 'Tháng 01/2023.'),
  },
  references: [],
} as const satisfies Table;

export const loadsTable = {
  name: 'loads',
  kind: 'log',
  grain: 'one row a load into this database',
  key: ['load_id'],
  columns: {
    load_id: required('key', 'Identifies the load.'),
    started_at: required('instant', 'When it began: valid_from of what it brought.'),
    finished_at: optional('instant', 'When it ended; null while it runs, or where it was broken off.'),
    loaded_from: required('text', 'The output folder.'),
    catalogue: required(
      'key',
      'Check over the records that were there; a load that was broken off goes on under its own time while they are the same.',
    ),
    program_version: required('key', 'Version of the program that loaded.'),
    documents_loaded: required('integer', 'Documents whose rows it wrote.'),
    documents_failed: required('integer', 'Records that could not be loaded.'),
  },
  references: [],
} as const satisfies Table;
