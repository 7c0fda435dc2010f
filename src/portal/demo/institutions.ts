import type { Db } from '../../storage/db.ts';
import { demoId } from './demo-id.ts';

// biome-ignore format: a table
const ORGANIZATIONS = [
  { company: '다온병원',     name: '다온병원 본원',  state: 'approved' },
  { company: '다온병원',     name: '다온 검진센터',  state: 'pending_review' },
  { company: '새빛카드',     name: '새빛카드',       state: 'approved' },
  { company: '라온저축은행', name: '라온저축은행',   state: 'approved' },
  { company: '마루캐피탈',   name: '마루캐피탈',     state: 'approved' },
] as const;

// biome-ignore format: a table
const APPS = [
  { company: '다온병원',     appId: '654321' },
  { company: '라온저축은행', appId: '765432' },
  { company: '마루캐피탈',   appId: '876543' },
] as const;

// biome-ignore format: a table
export const SETTLE_IDS = {
  'DAON-P1': { number: 1, organization: '다온병원 본원', environment: 'production', label: '다온병원 운영' },
  'DAON-T1': { number: 2, organization: '다온병원 본원', environment: 'test',       label: '다온병원 테스트' },
  'RAON-P1': { number: 3, organization: '라온저축은행',  environment: 'production', label: '라온저축은행 운영' },
  'MARU-P1': { number: 4, organization: '마루캐피탈',    environment: 'production', label: '마루캐피탈 운영' },
} as const;

/** 기관, apps and SettleIds of the institutions. */
export async function seedInstitutions(db: Db, since: Date): Promise<void> {
  await db.organization.createMany({
    data: ORGANIZATIONS.map(({ company, name, state }) => ({
      id: demoId('organization', name),
      companyId: demoId('company', company),
      name,
      state,
      createdAt: since,
      reviewedAt: state === 'approved' ? since : null,
    })),
  });
  await db.app.createMany({
    data: APPS.map(({ company, appId }) => ({
      id: demoId('app', appId),
      companyId: demoId('company', company),
      appId,
      createdAt: since,
    })),
  });
  await db.settleId.createMany({
    data: Object.entries(SETTLE_IDS).map(([code, { organization, ...settleId }]) => ({
      ...settleId,
      code,
      id: demoId('settleId', code),
      organizationId: demoId('organization', organization),
      createdAt: since,
    })),
  });
}
