import { describe, expect, it } from 'vitest';
import { governmentOf, organisationKey } from '../../../../pipeline/sinks/rows/organisation-key.ts';
import { buildPlanRecord } from '../plan-record-builder.ts';

const { document } = buildPlanRecord(1);
const of = (place: string | null, name = 'Ủy ban nhân dân') =>
  governmentOf({ ...document, issuer: { name, level: 'district', place } }, 'd1');

describe('organisationKey', () => {
  const phuQuy = of('huyện Phú Quý');

  it('is readable', () => {
    expect(organisationKey(phuQuy, 'Phòng Nội vụ')).toMatch(/^huyen-phu-quy\/phong-noi-vu~[0-9a-f]{8}$/);
  });

  it.each(['PHÒNG NỘI VỤ', 'Phòng  Nội vụ', 'Phòng Nội vụ.'])('takes "%s" for the same unit', (name) => {
    expect(organisationKey(phuQuy, name)).toBe(organisationKey(phuQuy, 'Phòng Nội vụ'));
  });

  it.each(['Phòng Nội chính', 'Phòng Nơi vụ'])('takes "%s" for another', (name) => {
    expect(organisationKey(phuQuy, name)).not.toBe(organisationKey(phuQuy, 'Phòng Nội vụ'));
  });

  it('tells units of one name apart by their government', () => {
    expect(organisationKey(of('huyện Phú Bình'), 'Phòng Nội vụ')).not.toBe(organisationKey(phuQuy, 'Phòng Nội vụ'));
  });

  it('takes the issuer for the government where no place is named', () => {
    expect(of(null, 'Sở Nội vụ').place).toBe('Sở Nội vụ');
  });

  it('keeps units of plans without an issuer to themselves', () => {
    const one = governmentOf({ ...document, issuer: null }, 'document-1');
    const other = governmentOf({ ...document, issuer: null }, 'document-2');
    expect(organisationKey(one, 'Phòng Nội vụ')).not.toBe(organisationKey(other, 'Phòng Nội vụ'));
  });
});
