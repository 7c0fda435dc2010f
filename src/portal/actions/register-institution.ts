import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { josa } from '../../message/josa.ts';
import { same } from '../../message/text.ts';
import { type Counter, defineAction } from '../action.ts';
import type { Actor } from '../actor.ts';
import { fields } from '../fields.ts';
import { companyIn } from '../find.ts';
import { spellBusinessNumber } from '../formats/business-number.ts';
import type { CompanyView } from '../portfolio.ts';
import { standing } from '../standing.ts';

export const registerInstitution = defineAction({
  name: 'institution.register',
  rights: ['institution.register'],
  input: z.object({
    brn: fields.brn,
    legalName: fields.name,
    channelUrl: fields.channelUrl.optional(),
    organizationName: fields.name,
  }),

  whyNot(counter, { brn }) {
    const refusal = standing(counter, ['institution.register']);
    if (refusal || brn === undefined) return refusal;
    const known = counter.portfolio.companies.find((company) => company.brn === brn && isRival(counter.actor, company));
    return known && { code: 'INSTITUTION_EXISTS', slot: 'brn', about: { name: known.name } };
  },

  effect(counter, { brn, legalName, channelUrl, organizationName }) {
    const dealer = dealerOf(counter);
    const under = dealer
      ? { ko: `${dealer.name}의 이용기관으로`, en: ` under ${dealer.name}` }
      : { ko: '직접계약 이용기관으로', en: ' as a direct institution' };
    const number = spellBusinessNumber(brn);
    return {
      words: {
        ko: `사업자등록번호 ${number} ${josa(legalName, '을/를')} ${under.ko} 등록하고, 첫 기관 "${organizationName}"의 승인을 요청해요.`,
        en: `Registers ${legalName} (${number})${under.en} and asks for the approval of its first sender name "${organizationName}".`,
      },
      rows: [
        { label: { ko: '사업자등록번호', en: 'Business number' }, value: same(number) },
        { label: { ko: '사업자명', en: 'Legal name' }, value: same(legalName) },
        {
          label: { ko: '채널 URL', en: 'Channel URL' },
          value: channelUrl === undefined ? { ko: '없음', en: 'none' } : same(channelUrl),
        },
        { label: { ko: '첫 기관', en: 'First sender name' }, value: same(organizationName) },
      ],
      targets: dealer ? [{ type: 'company', id: dealer.id, version: dealer.version }] : [],
    };
  },

  async apply(counter, { brn, legalName, channelUrl, organizationName }) {
    const { db, now } = counter;
    const dealer = dealerOf(counter);
    const id = randomUUID();
    const organizationId = randomUUID();
    await db.company.create({
      data: {
        id,
        kind: dealer ? 'indirect' : 'direct',
        name: legalName,
        brn,
        channelUrl: channelUrl ?? null,
        dealerId: dealer?.id ?? null,
        createdAt: now,
      },
      select: { id: true },
    });
    await db.organization.create({
      data: { id: organizationId, companyId: id, name: organizationName, createdAt: now },
      select: { id: true },
    });
    return {
      changed: [
        { type: 'company', id, code: legalName },
        { type: 'organization', id: organizationId, code: organizationName },
      ],
      words: {
        ko: `${josa(legalName, '을/를')} 등록하고 기관 "${organizationName}"의 승인을 요청했어요.`,
        en: `${legalName} has been registered, and the approval of "${organizationName}" asked for.`,
      },
      after: { brn, legalName, channelUrl: channelUrl ?? null, organizationName },
    };
  },
});

/** The dealer an institution is registered under; support registers direct ones. */
function dealerOf({ actor, portfolio }: Counter): CompanyView | undefined {
  return actor.kind === 'member' ? companyIn(portfolio, actor.companyId) : undefined;
}

/** Whether the same number would be a second one: among a dealer's own institutions, or all that are nobody's. */
function isRival(actor: Actor, { kind, dealerId }: CompanyView): boolean {
  return actor.kind === 'member' ? dealerId === actor.companyId : kind !== 'indirect';
}
